// SPDX-License-Identifier: Apache-2.0

#ifndef CSWAPKERNELS_H
#define CSWAPKERNELS_H

#include <stdbool.h>

// The inner loops of the swap table for `float` lanes, compiled for the least x86-64 and for AVX2.
//
// A table has `rows` rows of `chunks` times eight floats, aligned to 32 bytes; `least` has eight
// floats a row. Row i of a table of changes begins to count at the chunk of column i + 1. Values
// are whole numbers, so that every version gives the same results.

// Whether the processor has AVX2.
bool qap_has_avx2(void);

// Adds u[i] times `difference` to each row i of `table`.
void qap_add_products(bool avx2, float *table, long rows, long chunks, const float *u,
                      const float *difference);

// Takes (u[i] - u[j]) (v[i] - v[j]) from each change i, j, and notes the least of each row.
void qap_update(bool avx2, float *changes, long rows, long chunks, const float *u, const float *v,
                float *least);

// The same; of changes whose time is after `latest`, only those below `bound` count as least.
void qap_update_allowed(bool avx2, float *changes, long rows, long chunks, const float *u,
                        const float *v, const float *times, float latest, float bound,
                        float *least);

#endif
