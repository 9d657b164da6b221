// SPDX-License-Identifier: Apache-2.0

#include "CSwapKernels.h"

#include <math.h>

typedef float lanes __attribute__((ext_vector_type(8)));

#define INLINED static inline __attribute__((always_inline))

// Each loop is written once and inlined into a function for each kind of processor.

INLINED void addProducts(lanes *table, long rows, long chunks, const float *u,
                         const lanes *difference) {
  for (long row = 0; row < rows; row++) {
    if (u[row] == 0) continue;
    const lanes weight = (lanes)(u[row]);
    lanes *entries = table + row * chunks;
    for (long chunk = 0; chunk < chunks; chunk++) entries[chunk] += weight * difference[chunk];
  }
}

INLINED void update(lanes *changes, long rows, long chunks, const lanes *u, const lanes *v,
                    const lanes *times, float latest, float bound, lanes *leasts) {
  const lanes infinite = (lanes)(INFINITY);
  for (long row = 0; row < rows; row++) {
    const lanes ownU = (lanes)(((const float *)u)[row]);
    const lanes ownV = (lanes)(((const float *)v)[row]);
    lanes *entries = changes + row * chunks;
    lanes least = infinite;
    for (long chunk = (row + 1) / 8; chunk < chunks; chunk++) {
      const lanes updated = entries[chunk] - (ownU - u[chunk]) * (ownV - v[chunk]);
      entries[chunk] = updated;
      lanes counted = updated;
      if (times) {
        const lanes time = times[row * chunks + chunk];
        counted = ((time > (lanes)(latest)) & (updated >= (lanes)(bound))) ? infinite : updated;
      }
      least = counted < least ? counted : least;
    }
    leasts[row] = least;
  }
}

#if defined(__x86_64__)
#define FOR_AVX2 __attribute__((target("avx2")))

bool qap_has_avx2(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2");
}

FOR_AVX2 static void addProductsAVX2(float *table, long rows, long chunks, const float *u,
                                     const float *difference) {
  addProducts((lanes *)table, rows, chunks, u, (const lanes *)difference);
}

FOR_AVX2 static void updateAVX2(float *changes, long rows, long chunks, const float *u,
                                const float *v, float *least) {
  update((lanes *)changes, rows, chunks, (const lanes *)u, (const lanes *)v, 0, 0, 0,
         (lanes *)least);
}

FOR_AVX2 static void updateAllowedAVX2(float *changes, long rows, long chunks, const float *u,
                                       const float *v, const float *times, float latest,
                                       float bound, float *least) {
  update((lanes *)changes, rows, chunks, (const lanes *)u, (const lanes *)v, (const lanes *)times,
         latest, bound, (lanes *)least);
}
#else
bool qap_has_avx2(void) { return false; }
#endif

void qap_add_products(bool avx2, float *table, long rows, long chunks, const float *u,
                      const float *difference) {
#if defined(__x86_64__)
  if (avx2) return addProductsAVX2(table, rows, chunks, u, difference);
#endif
  addProducts((lanes *)table, rows, chunks, u, (const lanes *)difference);
}

void qap_update(bool avx2, float *changes, long rows, long chunks, const float *u, const float *v,
                float *least) {
#if defined(__x86_64__)
  if (avx2) return updateAVX2(changes, rows, chunks, u, v, least);
#endif
  update((lanes *)changes, rows, chunks, (const lanes *)u, (const lanes *)v, 0, 0, 0,
         (lanes *)least);
}

void qap_update_allowed(bool avx2, float *changes, long rows, long chunks, const float *u,
                        const float *v, const float *times, float latest, float bound,
                        float *least) {
#if defined(__x86_64__)
  if (avx2) {
    return updateAllowedAVX2(changes, rows, chunks, u, v, times, latest, bound, least);
  }
#endif
  update((lanes *)changes, rows, chunks, (const lanes *)u, (const lanes *)v, (const lanes *)times,
         latest, bound, (lanes *)least);
}
