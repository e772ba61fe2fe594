declare module 'virtual:antd-styles.css';
declare module '*.css';
