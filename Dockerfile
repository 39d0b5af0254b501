# syntax=docker/dockerfile:1.7
# One file, three images: `worker` (also the one-shot migration) and `dashboard`, over one build.

FROM node:24.21.0-bookworm-slim AS base
ENV NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
WORKDIR /app
RUN npm install --global pnpm@12.21.0

# Manifests first: the layer of packages is rebuilt only when they change.
FROM base AS manifests
COPY package.json pnpm-lock.yaml pnpm-workspace.yaml ./
COPY packages/model/package.json packages/model/
COPY packages/extraction/package.json packages/extraction/
COPY packages/sources/package.json packages/sources/
COPY packages/ledger/package.json packages/ledger/
COPY apps/worker/package.json apps/worker/
COPY apps/dashboard/package.json apps/dashboard/
COPY examples/what-was-known/package.json examples/what-was-known/

FROM manifests AS build
RUN pnpm install --frozen-lockfile
COPY . .
RUN pnpm exec turbo run build --filter=@muster/dashboard

# What runs: without what only builds and tests need.
FROM manifests AS run
ENV NODE_ENV=production
RUN pnpm install --frozen-lockfile --prod
COPY . .
COPY --from=build /app/packages/ledger/src/generated packages/ledger/src/generated
USER node

FROM run AS worker
CMD ["node", "apps/worker/src/main.ts", "worker"]

FROM run AS dashboard
COPY --from=build --chown=node:node /app/apps/dashboard/.next apps/dashboard/.next
ENV HOST=0.0.0.0 PORT=3000
EXPOSE 3000
CMD ["node", "apps/dashboard/serve.ts"]
