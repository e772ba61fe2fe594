import type { ThemeConfig } from 'antd';

/** What tokens.css says, for the parts that come from Ant Design. Change both together. */
export const theme: ThemeConfig = {
  cssVar: { key: 'binh-yen' },
  hashed: false,
  zeroRuntime: true,
  token: {
    colorPrimary: '#0b5ba8',
    colorInfo: '#0b5ba8',
    colorLink: '#0b5ba8',
    colorSuccess: '#0a6b3d',
    colorWarning: '#8a5200',
    colorError: '#b3261e',
    colorText: '#17212b',
    colorTextSecondary: '#465361',
    colorTextTertiary: '#5b6875',
    colorTextQuaternary: '#5b6875',
    colorTextDisabled: 'rgba(0, 0, 0, 0.4)',
    colorTextPlaceholder: '#5b6875',
    colorBorder: '#8b98a5',
    colorBorderSecondary: '#dde3e9',
    borderRadius: 6,
    controlHeight: 36,
    fontFamily: "'Figtree Digits', 'Be Vietnam Pro', 'Noto Sans', system-ui, sans-serif",
    fontSize: 14,
    motion: false,
  },
  components: {
    Table: {
      headerBg: '#f1f4f7',
      headerColor: '#34404c',
      cellPaddingBlock: 9,
      cellPaddingInline: 12,
      rowHoverBg: '#f3f7fb',
    },
  },
};
