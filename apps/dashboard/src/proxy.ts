import { type NextRequest, NextResponse } from "next/server";
import { isDevelopment } from "./env.ts";
import { securityPolicy } from "./security/policy.ts";

/** Gives every page its own nonce. Next reads it from the policy and puts it on the scripts it writes. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString("base64");
  const policy = securityPolicy({ nonce, development: isDevelopment });
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = { matcher: ["/((?!api/|_next/static|icon.svg).*)"] };
