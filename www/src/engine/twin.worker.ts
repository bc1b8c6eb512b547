import { serve, type Scope } from './serve';
import { load } from './twin';

void serve(self as unknown as Scope, load);
