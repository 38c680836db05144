/** The address of the workbench: this machine only, the next free port when the wanted one is taken. */
import { networkInterfaces } from 'node:os';
import { startBench } from '../../../src/lokal/meja/start-bench';
import { bukuCoba, mejaCoba, proyekCoba } from './meja-coba';

const project = proyekCoba('function f() {}');

it('passes over a taken port', async () => {
  const satu = await mejaCoba('function f() {}');
  const dua = await startBench({ workbook: bukuCoba(), project, port: satu.port });
  expect(dua.port).not.toBe(satu.port);
  expect((await fetch(dua.url)).status).toBe(200);
  await Promise.all([satu.close(), dua.close()]);
});

it('refuses a taken port where exactly that one is wanted', async () => {
  const satu = await mejaCoba('function f() {}');
  await expect(startBench({ workbook: bukuCoba(), project, port: satu.port, exactPort: true })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  await satu.close();
});

it('is not to be reached from other machines', async () => {
  const meja = await mejaCoba('function f() {}');
  const luar = Object.values(networkInterfaces()).flatMap((alamat) => alamat ?? []).filter(({ internal, family }) => !internal && family === 'IPv4');
  for (const { address } of luar) await expect(fetch(`http://${address}:${meja.port}/`)).rejects.toThrow('fetch failed');
  await meja.close();
});

it('closes while tabs still listen, and gives the port back', async () => {
  const meja = await mejaCoba('function f() {}');
  const aliran = await fetch(`${meja.url}/api/changes`);
  await meja.close();
  await expect(aliran.text()).rejects.toThrow('terminated');
  await expect(fetch(meja.url)).rejects.toThrow('fetch failed');
  const lagi = await startBench({ workbook: bukuCoba(), project, port: meja.port, exactPort: true });
  await lagi.close();
});
