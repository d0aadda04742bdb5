/** Sound of one channel as samples from −1 to 1. */
export interface Wave {
  samples: Float32Array;
  /** Samples a second. */
  rate: number;
}

export const secondsOf = ({ samples, rate }: Wave) => samples.length / rate;
