/** XMP in an MP4 stands in a box of this id (ISO 16684-1 names it for files of this family). */
const XMP_BOX = Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex');
/** What the IPTC calls media that a trained model has made. */
const MADE_BY_A_MODEL = 'http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia';

/** The same MP4 with a note at its end that parts of it are made by a trained model; players leave it out. */
export function sayMadeWithAi(mp4: Uint8Array): Uint8Array {
  const xmp = Buffer.from(
    [
      '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
      '<rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"',
      ` Iptc4xmpExt:DigitalSourceType="${MADE_BY_A_MODEL}"/>`,
      '</rdf:RDF></x:xmpmeta>',
      '<?xpacket end="w"?>',
    ].join(''),
  );
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + XMP_BOX.length + xmp.length, 0);
  head.write('uuid', 4, 'latin1');
  return Buffer.concat([mp4, head, XMP_BOX, xmp]);
}
