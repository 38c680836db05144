/** Blob: bytes with a name and a type; bytes are signed, as in Java. */
import { NotEmulated } from '../errors';
import { exposeClass, official } from '../service';

type Api = GoogleAppsScript.Base.Blob;
type Emulated = 'getBytes' | 'getDataAsString' | 'getName' | 'setName' | 'getContentType' | 'setContentType' | 'getBlob'
  | 'copyBlob' | 'setBytes' | 'setDataFromString' | 'isGoogleType';

const UTF_8 = /^utf-?8$/i;

/** Signed bytes (-128 to 127) of a buffer. */
export const signedBytes = (buffer: Uint8Array): number[] => Array.from(new Int8Array(buffer));

export class BlobHost implements Pick<Api, Emulated> {
  constructor(private data: Buffer, private type: string | null, private name: string | null) {}

  getBytes(): number[] {
    return signedBytes(this.data);
  }

  setBytes(data: number[]): Api {
    this.data = Buffer.from(Int8Array.from(data).buffer);
    return official(this);
  }

  getDataAsString(charset = 'UTF-8'): string {
    if (!UTF_8.test(charset)) throw new NotEmulated(`Blob.getDataAsString with ${charset}`);
    return this.data.toString('utf8');
  }

  setDataFromString(text: string, charset = 'UTF-8'): Api {
    if (!UTF_8.test(charset)) throw new NotEmulated(`Blob.setDataFromString with ${charset}`);
    this.data = Buffer.from(text, 'utf8');
    return official(this);
  }

  getName(): string | null {
    return this.name;
  }

  setName(name: string): Api {
    this.name = name;
    return official(this);
  }

  getContentType(): string | null {
    return this.type;
  }

  setContentType(type: string | null): Api {
    this.type = type;
    return official(this);
  }

  getBlob(): Api {
    return official(this);
  }

  copyBlob(): Api {
    return official(new BlobHost(Buffer.from(this.data), this.type, this.name));
  }

  isGoogleType(): boolean {
    return false;
  }
}
exposeClass('Blob', BlobHost);

/** The text of a blob or of a plain string argument. */
export const textOf = (source: unknown): string =>
  source instanceof BlobHost ? source.getDataAsString() : String(source ?? '');
