import type { NextRequest } from "next/server";
import { Theme, THEME_COOKIE } from "../../theme/theme.ts";

const YEAR_SECONDS = 31_536_000;

/** Keeps the reader's choice of light or dark in a cookie and goes back to where it was made; needs no script. */
export async function POST(request: NextRequest): Promise<Response> {
  const form = await request.formData();
  const theme = Theme.safeParse(form.get("theme"));
  const from = URL.parse(request.headers.get("referer") ?? "");
  const same = from !== null && from.host === request.headers.get("host");
  const cookie = theme.success ? `${theme.data}; Max-Age=${YEAR_SECONDS}` : "; Max-Age=0";
  return new Response(null, {
    status: 303,
    headers: {
      Location: same ? from.pathname + from.search : "/",
      "Set-Cookie": `${THEME_COOKIE}=${cookie}; Path=/; SameSite=Lax; HttpOnly`,
    },
  });
}
