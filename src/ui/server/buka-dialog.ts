/** Opens another dialog of the menu, which takes the place of this one (U-05): there is no answer to wait for. */

export function bukaPengaturanDanBantuan(gagal: () => void): void {
  google.script.run.withFailureHandler(gagal).pengaturanDanBantuan();
}
