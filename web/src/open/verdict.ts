import { formatDate, formatRegister } from '../text/format.ts';
import type { OpenWords } from '../text/vi/open.ts';

/** What anybody may know of a certificate by its code. */
export interface CertificateShown {
  state: 'valid' | 'revoked';
  year: number;
  kind: keyof OpenWords['kind'];
  subject_name: string;
  place_name: string;
  issuer_name: string;
  signer_title: string;
  signer_name: string;
  decision_number: string;
  issued_on: string;
  register_number: number;
}

export interface ShownVerdict {
  look: 'valid' | 'revoked' | 'unknown' | 'unreachable';
  mark: string;
  title: string;
  meaning: string;
}

/** In word and sign; the colour only repeats them. */
export function judge(
  certificate: CertificateShown | undefined,
  status: number,
  { verification, unreachable }: OpenWords,
): ShownVerdict {
  if (certificate?.state === 'valid')
    return {
      look: 'valid',
      mark: '✓',
      title: verification.valid,
      meaning: verification.validMeans,
    };
  if (certificate)
    return {
      look: 'revoked',
      mark: '!',
      title: verification.revoked,
      meaning: verification.revokedMeans,
    };
  if (status === 404 || status === 422)
    return {
      look: 'unknown',
      mark: '✕',
      title: verification.unknown,
      meaning: verification.unknownMeans,
    };
  if (status === 429)
    return {
      look: 'unreachable',
      mark: '…',
      title: verification.tooOften,
      meaning: verification.tooOftenMeans,
    };
  return { look: 'unreachable', mark: '…', title: verification.failed, meaning: unreachable };
}

export function rowsOf(certificate: CertificateShown, words: OpenWords): [string, string][] {
  const { verification } = words;
  const issued = formatDate(certificate.issued_on);
  return [
    [verification.subject, certificate.subject_name],
    [verification.kindOf, words.kind[certificate.kind]],
    [verification.place, certificate.place_name],
    [verification.distinction, verification.distinctionOf(certificate.year)],
    [verification.decision, verification.decisionOf(certificate.decision_number, issued)],
    [verification.issuer, certificate.issuer_name],
    [verification.signer, `${certificate.signer_title} ${certificate.signer_name}`.trim()],
    [verification.register, formatRegister(certificate.register_number)],
  ];
}
