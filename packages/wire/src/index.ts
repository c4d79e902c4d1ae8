export * from './api-paths';
export * from './missed-withdrawals';
export * from './preview';
export * from './push';
export * from './site-paths';
export * from './tags';
