import ConfigProvider from 'antd/es/config-provider';
import viVN from 'antd/es/locale/vi_VN';
import type { ReactNode } from 'react';
import { Icon } from './Icon.tsx';
import { theme } from './theme.ts';

/** Ant Design's parts in our look; its own pictures would be read out, and in English. */
export function Kit({ children }: { children: ReactNode }) {
  return (
    <ConfigProvider
      theme={theme}
      locale={viVN}
      select={{ suffixIcon: <Icon name="down" size={14} /> }}
    >
      {children}
    </ConfigProvider>
  );
}
