/** LibreOffice without a window: opens an .xlsx file, calculates every formula afresh, saves it as .xlsx. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** 0 = always recalculate an Excel file that is opened; without it results that stand in the file are believed. */
const SELALU_HITUNG = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export interface HasilLibreOffice {
  /** Milliseconds from start to end of the program. */
  readonly waktu: number;
  readonly berkas: Uint8Array;
}

export class LibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), 'hitung-jp-soffice-'));

  constructor() {
    mkdirSync(join(this.folder, 'profil/user'), { recursive: true });
    mkdirSync(join(this.folder, 'keluar'));
    writeFileSync(join(this.folder, 'profil/user/registrymodifications.xcu'), SELALU_HITUNG);
  }

  /** Undefined where `batas` milliseconds were not enough. Throws where LibreOffice is missing or makes no file. */
  async hitungUlang(berkas: Uint8Array, batas: number): Promise<HasilLibreOffice | undefined> {
    const masuk = join(this.folder, 'buku.xlsx');
    const keluar = join(this.folder, 'keluar/buku.xlsx');
    writeFileSync(masuk, berkas);
    rmSync(keluar, { force: true });
    const mulai = performance.now();
    const selesai = await this.jalankan(['--convert-to', 'xlsx', '--outdir', join(this.folder, 'keluar'), masuk], batas);
    return selesai ? { waktu: performance.now() - mulai, berkas: readFileSync(keluar) } : undefined;
  }

  tutup(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** False where it had to be ended; the program is a script with children, so its whole group is. */
  private jalankan(argumen: readonly string[], batas: number): Promise<boolean> {
    return new Promise((selesai, gagal) => {
      const profil = `-env:UserInstallation=file://${this.folder}/profil`;
      const anak = spawn('soffice', [profil, '--headless', '--norestore', ...argumen], { stdio: 'ignore', detached: true });
      let habis = false;
      const jam = setTimeout(() => {
        habis = true;
        if (anak.pid !== undefined) process.kill(-anak.pid, 'SIGKILL');
      }, batas);
      anak.on('error', gagal);
      anak.on('exit', () => {
        clearTimeout(jam);
        selesai(!habis);
      });
    });
  }
}
