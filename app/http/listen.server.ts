import type { Server } from "node:net";

/** Opens a server to visitors. @throws in words that say what to do, where the port is somebody else's */
export const listen = (server: Server, port: number, host: string) =>
  new Promise<void>((done, fail) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE")
        fail(new Error(`Port ${port} is taken. Set PORT to another, such as PORT=${port + 1}.`));
      else if (error.code === "EACCES")
        fail(new Error(`Port ${port} needs rights that this user lacks. Set PORT to one above 1023.`));
      else fail(error);
    });
    server.listen(port, host, done);
  });
