declare module 'virtual:baclolens-dataset' {
  export const dataset: import('../src/dataset/dataset.ts').Dataset;
}

declare module 'virtual:baclolens-dataset/card' {
  export const dataset: import('../src/dataset/card-dataset.ts').CardDataset;
}
