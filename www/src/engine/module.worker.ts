import { load } from './module';
import { serve, type Scope } from './serve';

void serve(self as unknown as Scope, load);
