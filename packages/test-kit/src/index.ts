export * from './agency-text';
export * from './app-process';
export * from './median';
export * from './newsroom';
export * from './server';
export * from './sign-in';
export * from './wait-for';
