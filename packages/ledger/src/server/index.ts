export { startServer, type Server, type StartServerOptions } from "./start-server.ts";
export { ServerError } from "./server-error.ts";
