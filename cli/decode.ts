/**
 * The text of an HTML file. A byte order mark decides; otherwise bytes that are well-formed UTF-8 are UTF-8 (text of
 * another encoding hardly ever is by chance, and saved pages often keep a `<meta charset>` that no longer
 * holds); otherwise what the page declares in its first 1,024 bytes, as browsers look for it; otherwise
 * windows-1252.
 */
export function decodeHtml(bytes: Uint8Array): string {
  const declared = declaredEncoding(bytes);
  // ISO-2022-JP is ASCII bytes throughout, so it is well-formed UTF-8 and only its declaration tells.
  const encodings = [byOrderMark(bytes), declared === 'iso-2022-jp' ? declared : null, 'utf-8'];
  for (const encoding of encodings) {
    const text = encoding === null ? null : decodeStrictly(bytes, encoding);
    if (text !== null) return text;
  }
  const decoder = new TextDecoder(declared ?? 'windows-1252');
  // Node 20 takes windows-1252 for ISO-8859-1 when all bytes come at once; as a stream it does not.
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function byOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return null;
}

function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The canonical name of the encoding in `<meta charset>` or `<meta http-equiv … content="…; charset=…">`. */
function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  const label = /<meta[^>]*?charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    // A page whose declaration could be read as ASCII is not UTF-16, whatever it says (HTML standard, 13.2.3.2).
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return null;
  }
}
