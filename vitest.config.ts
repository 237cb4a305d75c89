import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{dosage,regulation,dataset,cli,ui,platform}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
