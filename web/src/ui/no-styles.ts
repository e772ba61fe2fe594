// Stands in for @rc-component/util/Dom/dynamicCSS. No script may write styles: the server's policy
// forbids it, and all there are come from antd-styles.ts. Whoever asks gets a style element that is
// in no document.
export const updateCSS = (): HTMLStyleElement => document.createElement('style');
export const injectCSS = updateCSS;
export const removeCSS = (): void => undefined;
export const clearContainerCache = removeCSS;
