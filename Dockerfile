# The images of the CMS and the site. What they run is what `npm start` runs: the standalone builds (decision 0014).
# e2e/images.test.ts lays out what is copied here, and runs what is run here, without Docker.

FROM node:24-slim AS build
ENV DO_NOT_TRACK=1 NEXT_TELEMETRY_DISABLED=1 TURBO_TELEMETRY_DISABLED=1
WORKDIR /eyvan
# What is installed stays in its layer until one of these changes.
COPY .npmrc package.json package-lock.json ./
COPY apps/cms/package.json apps/cms/
COPY apps/web/package.json apps/web/
COPY packages/client/package.json packages/client/
COPY packages/contract/package.json packages/contract/
COPY packages/formats/package.json packages/formats/
COPY packages/locales/package.json packages/locales/
COPY packages/ornament/package.json packages/ornament/
COPY packages/test-kit/package.json packages/test-kit/
COPY packages/wire/package.json packages/wire/
# Not `npm ci`: see scripts/lib/install.mjs.
RUN npm install --no-save --no-audit --no-fund
COPY . .
RUN npx turbo run build --output-logs=errors-only

FROM node:24-slim AS run
ENV NODE_ENV=production TZ=UTC DATA_DIR=/data
WORKDIR /eyvan
# A new volume takes over the owner of the folder that it is laid on. All else belongs to root, and only root writes it.
RUN install -d -m 700 -o node -g node /data
USER node

FROM run AS cms
COPY --from=build /eyvan/apps/cms/.next/standalone ./
ENV PORT=3001
EXPOSE 3001
CMD ["node", "--max-old-space-size=512", "apps/cms/serve.mjs"]

FROM run AS site
COPY --from=build /eyvan/apps/web/.next/standalone ./
ENV PORT=3000
EXPOSE 3000
CMD ["node", "--max-old-space-size=512", "apps/web/serve.mjs"]
