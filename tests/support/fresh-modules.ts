import { vi } from 'vitest'

// Test files share their worker and the packages in it, but none of our own modules with what those remember.
vi.resetModules()
