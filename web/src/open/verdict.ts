import { formatDate } from '../text/format.ts';
import { vi } from '../text/vi.ts';

/** What anybody may know of a certificate by its code. */
export interface CertificateShown {
  state: 'valid' | 'revoked';
  year: number;
  kind: keyof typeof vi.kind;
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

export function judge(certificate: CertificateShown | undefined, status: number): ShownVerdict {
  if (certificate?.state === 'valid')
    return {
      look: 'valid',
      mark: '✓',
      title: 'Giấy công nhận có hiệu lực',
      meaning: 'Hệ thống có cấp Giấy công nhận này, với nội dung dưới đây.',
    };
  if (certificate)
    return {
      look: 'revoked',
      mark: '!',
      title: 'Giấy công nhận đã bị thu hồi',
      meaning: 'Giấy này đã được cấp nhưng không còn giá trị.',
    };
  if (status === 404 || status === 422)
    return {
      look: 'unknown',
      mark: '✕',
      title: 'Không có Giấy công nhận nào mang mã này',
      meaning: 'Quét lại mã trên giấy. Nếu vẫn vậy, giấy không phải do hệ thống này cấp.',
    };
  return {
    look: 'unreachable',
    mark: '…',
    title: 'Chưa tra cứu được',
    meaning: 'Không kết nối được với máy chủ. Kiểm tra mạng rồi tải lại trang.',
  };
}

export function rowsOf(certificate: CertificateShown): [string, string][] {
  return [
    ['Đơn vị được công nhận', certificate.subject_name],
    ['Loại đơn vị', vi.kind[certificate.kind]],
    ['Địa bàn', certificate.place_name],
    ['Danh hiệu', `“An toàn về an ninh, trật tự” năm ${certificate.year}`],
    ['Quyết định', `Số ${certificate.decision_number} ngày ${formatDate(certificate.issued_on)}`],
    ['Cơ quan cấp', certificate.issuer_name],
    ['Người ký', `${certificate.signer_title} ${certificate.signer_name}`.trim()],
    ['Số vào sổ', String(certificate.register_number)],
  ];
}
