import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["*.test.ts", "{docs,packages,apps,examples,scripts}/**/*.test.ts"],
    // Costs nothing until a test asks for a database.
    globalSetup: ["packages/ledger/src/testing/global-setup.ts"],
    exclude: ["**/node_modules/**", "**/.next/**", "**/dist/**"],
  },
});
