import vm from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

const { createContext } = vm;

/**
 * Jest's environment of Node, with a global object that V8 looks names up in as it does everywhere else. Jest's own is a
 * contextified proxy: each `Object`, `Symbol` or `Date` that a module of a test names is then a call of its handlers,
 * ten times as slow and more, and in what Payload and Drizzle do that is a third of a test's time.
 * https://nodejs.org/api/vm.html#when-contextobject-is-vmconstantsdont_contextify
 */
export default class Environment extends TestEnvironment {
  constructor(config, context) {
    vm.createContext = () => createContext(vm.constants.DONT_CONTEXTIFY);
    try {
      super(config, context);
    } finally {
      vm.createContext = createContext;
    }
  }
}
