import { createServer, type AddressInfo, type Socket } from 'node:net';
import { BSON, type Document } from 'mongodb';

/** https://www.mongodb.com/docs/manual/reference/mongodb-wire-protocol/ */
const opCodes = { reply: 1, query: 2004, message: 2013 };
const headerLength = 16;

function toPacket(opCode: number, responseTo: number, fields: Buffer, body: Document): Buffer {
  const document = Buffer.from(BSON.serialize(body));
  const header = Buffer.alloc(headerLength);
  header.writeInt32LE(headerLength + fields.length + document.length, 0);
  header.writeInt32LE(responseTo, 8);
  header.writeInt32LE(opCode, 12);
  return Buffer.concat([header, fields, document]);
}

/** A driver greets with OP_QUERY, and goes on with OP_MSG. */
function reply(packet: Buffer, says: (command: Document) => Document): Buffer {
  const [id, opCode] = [packet.readInt32LE(4), packet.readInt32LE(12)];
  if (opCode === opCodes.message) {
    const command = BSON.deserialize(packet.subarray(headerLength + 5));
    return toPacket(opCodes.message, id, Buffer.alloc(5), says(command));
  }
  const afterName = packet.indexOf(0, headerLength + 4) + 1;
  const fields = Buffer.alloc(20);
  fields.writeInt32LE(1, 16);
  return toPacket(opCodes.reply, id, fields, says(BSON.deserialize(packet.subarray(afterName + 8))));
}

function answer(socket: Socket, says: (command: Document) => Document) {
  let waiting = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    waiting = Buffer.concat([waiting, chunk]);
    while (waiting.length >= headerLength && waiting.length >= waiting.readInt32LE(0)) {
      const length = waiting.readInt32LE(0);
      socket.write(reply(waiting.subarray(0, length), says));
      waiting = waiting.subarray(length);
    }
  });
  socket.on('error', () => undefined);
}

/**
 * A server of another kind than can be had here: an old release, one without replica set. It says who it is, and
 * nothing more: whoever refuses it must not have asked for more.
 */
export async function openFakeMongodb({ version, ...hello }: { version: string } & Document) {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    answer(socket, (command) => {
      const [name] = Object.keys(command);
      asked.push(name!);
      if (name === 'buildInfo') return { ok: 1, version };
      return {
        ok: 1,
        isWritablePrimary: true,
        helloOk: true,
        minWireVersion: 0,
        maxWireVersion: 25,
        maxBsonObjectSize: 16_777_216,
        maxMessageSizeBytes: 48_000_000,
        maxWriteBatchSize: 100_000,
        logicalSessionTimeoutMinutes: 30,
        ...hello,
      };
    });
  });
  server.listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const close = () => {
    for (const socket of sockets) socket.destroy();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `mongodb://127.0.0.1:${(server.address() as AddressInfo).port}/eyvan`, asked, close };
}
