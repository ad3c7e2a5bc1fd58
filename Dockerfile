# The image of the repository that it is built in, with its own contract and handlers: docker build -t hookpact .

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Nothing that the compiler needs has an install script.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY generated/ generated/
COPY src/ src/
RUN npm run build && mkdir /data

FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts

# Distroless: Node.js and what it needs, no shell and no package manager, so that there is little to mend and little
# to misuse. To look around in it, take the tag debug-nonroot.
FROM gcr.io/distroless/nodejs24-debian12:nonroot
WORKDIR /app
COPY --from=packages /app/node_modules/ node_modules/
COPY package.json openapi.yaml ./
COPY bin/ bin/
COPY generated/ generated/
# The code of plugins is run as it is, and imports this one file.
COPY plugins/ plugins/
COPY src/contract/plugin.ts src/contract/plugin.ts
COPY --from=build /app/dist/ dist/
COPY --from=build --chown=65532:65532 /data/ /data/
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_DIR=/data
# By number: Kubernetes cannot tell by a name that it is not root.
USER 65532:65532
# Of SQLite. With DATABASE_URL nothing is written here.
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
# Alive, not ready: what is not ready must not be restarted for it.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["/nodejs/bin/node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["/nodejs/bin/node", "/app/bin/hookpact.js"]
CMD ["serve"]
