import { execFileSync } from 'node:child_process';
import { galleryFolder, sources } from './portal/built';

/** Builds the gallery of components anew, unless a built one is named. */
export default function build(): void {
  if (process.env['GALLERY_DIR'] !== undefined) return;
  execFileSync('npm', ['run', '--silent', 'gallery', '--', '--outDir', galleryFolder, '--logLevel', 'warn'], {
    cwd: sources,
    stdio: 'inherit',
  });
}
