/** The short help: menu, colours, what to mend, numbers in force, several accounts, where the guides are. */
import type { ComponentChildren, VNode } from 'preact';
import type { ButirPengaturanPanel } from '../../alur/panel/kontrak';
import { SEBUTAN_TINGKAT, type Tingkat } from '../../istilah/temuan';
import { AKUN_GANDA } from '../dialog/pesan';
import { ARTI_TINGKAT, DAFTAR_MENU, DAFTAR_STATUS, daftarKetentuan } from './isi-bantuan';

/** @param daftar the settings as saved; empty while they are not known */
export function IsiBantuan({ daftar }: { readonly daftar: readonly ButirPengaturanPanel[] }): VNode {
  return (
    <div class="bantuan">
      <Bagian judul="Menu Hitung JP">
        <dl>{DAFTAR_MENU.map(([judul, guna]) => <Butir key={judul} nama={judul}>{guna}</Butir>)}</dl>
      </Bagian>
      <Bagian judul="Status Hitung dan warnanya">
        <dl>
          {DAFTAR_STATUS.map(({ status, arti, warna }) => (
            <Butir
              key={status}
              nama={<span class="cip" style={warna && { background: warna.latar, color: warna.huruf }}>{status}</span>}
            >
              {arti} <span class="secondary">{warna ? `Barisnya berwarna ${warna.sebutan}.` : 'Barisnya tidak diwarnai.'}</span>
            </Butir>
          ))}
        </dl>
      </Bagian>
      <PerluPerbaikan />
      <Ketentuan daftar={daftar} />
      <Bagian judul="Izin ditolak padahal sudah diberikan"><p>{AKUN_GANDA}</p></Bagian>
      <Bagian judul="Panduan lengkap">
        <p>
          Lembar <strong>Acuan</strong> memuat tabel konversi, level kompetensi, dan penulisan yang dikenal. Panduan Memulai, Menempel
          data, Membaca hasil, dan Memperbaiki temuan tersedia pada pengelola yang memasang alat ini, di folder docs/panduan.
        </p>
      </Bagian>
    </div>
  );
}

const Bagian = ({ judul, children }: { readonly judul: string; readonly children: ComponentChildren }): VNode =>
  <section><h2>{judul}</h2>{children}</section>;

const Butir = ({ nama, children }: { readonly nama: ComponentChildren; readonly children: ComponentChildren }): VNode =>
  <div class="butir"><dt>{nama}</dt><dd>{children}</dd></div>;

const PerluPerbaikan = (): VNode => (
  <Bagian judul="Bila ada yang perlu perbaikan">
    <ol>
      <li>Jalankan <strong>Periksa data</strong>, lalu buka lembar <strong>Hasil Pemeriksaan</strong>.</li>
      <li>Dahulukan baris bertingkat <strong>{SEBUTAN_TINGKAT.tolak}</strong>. Klik isi kolom Baris untuk melompat ke selnya.</li>
      <li>Perbaiki selnya menurut kolom <strong>Cara Memperbaiki</strong>.</li>
      <li>Jalankan <strong>Hitung JP dan kesenjangan</strong> sekali lagi.</li>
    </ol>
    <dl>
      {(Object.keys(SEBUTAN_TINGKAT) as Tingkat[]).map((tingkat) =>
        <Butir key={tingkat} nama={SEBUTAN_TINGKAT[tingkat]}>{ARTI_TINGKAT[tingkat]}</Butir>)}
    </dl>
  </Bagian>
);

function Ketentuan({ daftar }: { readonly daftar: readonly ButirPengaturanPanel[] }): VNode {
  const baris = daftarKetentuan(daftar);
  return (
    <Bagian judul={daftar.length === 0 ? 'Bilangan ketentuan menurut peraturan' : 'Bilangan ketentuan di buku kerja ini'}>
      <table>
        <thead><tr><th scope="col">Ketentuan</th><th scope="col">Bilangan</th><th scope="col">Dasar</th></tr></thead>
        <tbody>
          {baris.map(({ nama, nilai, dasar, beda }) => (
            <tr key={nama}><th scope="row">{nama}</th><td>{nilai}{beda ? ' (diubah)' : ''}</td><td>{dasar}</td></tr>
          ))}
        </tbody>
      </table>
    </Bagian>
  );
}
