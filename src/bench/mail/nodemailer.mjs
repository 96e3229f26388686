// What a town without Controvoce might use: nodemailer with a pool of kept connections.
import nodemailer from "nodemailer";
const [port, count, connections] = process.argv.slice(2).map(Number);
const pool = nodemailer.createTransport({
  host: "127.0.0.1", port, pool: true, maxConnections: connections, maxMessages: Infinity,
  secure: false, ignoreTLS: true, disableFileAccess: true, disableUrlAccess: true,
});
const body = ("Una frase di prova con qualche parola in piu, per fare volume. ").repeat(52);
const started = process.hrtime.bigint();
const before = process.cpuUsage();
let next = 0, taken = 0;
async function worker() {
  while (next < count) {
    const i = next++;
    await pool.sendMail({
      from: "risposte@comune.example", to: `r${i}@example.org`, subject: "La graduatoria",
      text: `${body}\r\nhttp://localhost/disiscrizione/${String(i).padStart(64, "0")}\r\n`,
      headers: { "List-Unsubscribe": `<http://localhost/disiscrizione/${String(i).padStart(64, "0")}>` },
    });
    taken++;
  }
}
await Promise.all(Array.from({ length: connections * 2 }, worker));
const cpu = process.cpuUsage(before);
console.log(JSON.stringify({ taken, cpu: (cpu.user + cpu.system) / 1e6,
  wall: Number(process.hrtime.bigint() - started) / 1e9, heap: process.memoryUsage().rss / 1048576 }));
pool.close();
