/** The dialog: tabs, form, help, messages and buttons, and the calls of the server behind them. */
import type { VNode } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { panggil } from '../server/panggil';
import { IsiBantuan } from './bantuan';
import { Formulir } from './formulir';
import { fokuskanBidang, fokuskanGalat } from './fokus';
import { AWAL, ubahKeadaan } from './keadaan';
import { KakiDialog } from './kaki-dialog';
import type { Bantuan } from './pesan';
import { daftarBerubah } from './perubahan';
import { DAFTAR_TAB, Tab, idPanel, idTab, type NamaTab } from './tab';

export function Dialog(): VNode {
  const [keadaan, kirim] = useReducer(ubahKeadaan, AWAL);
  const [tab, pilihTab] = useState<NamaTab>(DAFTAR_TAB[0]);
  const { tahap, daftar, isian, kiriman } = keadaan;

  useEffect(() => {
    if (tahap === 'memuat') void panggil('bukaPengaturan').then((jawaban) => kirim({ jenis: 'dibuka', jawaban }));
    if (tahap === 'menyiapkan') void panggil('siapkanBukuKerja').then((jawaban) => kirim({ jenis: 'disiapkan', jawaban }));
    if (tahap === 'menyimpan' && kiriman) {
      void panggil('simpanPengaturan', { ubah: kiriman.ubah }).then((jawaban) => kirim({ jenis: 'disimpan', jawaban }));
    }
  }, [tahap]);
  const formulir = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => { if (keadaan.hitunganFokus > 0) fokuskanGalat(formulir.current); }, [keadaan.hitunganFokus]);

  const bantu = (bantuan: Bantuan): void =>
    kirim(({ 'muat-ulang': { jenis: 'dimuat-ulang' }, siapkan: { jenis: 'disiapkan-dahulu' }, 'simpan-lagi': { jenis: 'minta-simpan' } } as const)[bantuan]);
  const tutup = (): void => {
    if (daftarBerubah(daftar, isian).length === 0) return google.script.host.close();
    pilihTab('Pengaturan');
    kirim({ jenis: 'minta-tutup' });
  };
  return (
    <form ref={formulir} noValidate onSubmit={(kejadian) => { kejadian.preventDefault(); kirim({ jenis: 'minta-simpan' }); }}>
      <h1 class="visually-hidden">Pengaturan dan bantuan</h1>
      <Tab terpilih={tab} pilih={pilihTab} />
      <div role="tabpanel" id={idPanel('Pengaturan')} aria-labelledby={idTab('Pengaturan')} hidden={tab !== 'Pengaturan'}>
        <Formulir
          keadaan={keadaan}
          ketik={(kunci, teks) => kirim({ jenis: 'diketik', kunci, teks })}
          bakukan={(kunci) => {
            kirim({ jenis: 'dibakukan', kunci });
            fokuskanBidang(kunci);
          }}
          bantu={bantu}
        />
      </div>
      <div role="tabpanel" id={idPanel('Bantuan')} aria-labelledby={idTab('Bantuan')} tabIndex={0} hidden={tab !== 'Bantuan'}>
        <IsiBantuan daftar={daftar} />
      </div>
      <KakiDialog
        keadaan={keadaan}
        dapatSimpan={tab === 'Pengaturan'}
        bantu={bantu}
        tutup={tutup}
        lanjutkan={() => kirim({ jenis: 'batal-tutup' })}
      />
    </form>
  );
}
