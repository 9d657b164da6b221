// SPDX-License-Identifier: Apache-2.0
//
// Right-to-left text in three steps, over FriBidi: levels, shapes, order. No step allocates for its
// caller, keeps a pointer, or takes more than CFRIBIDI_MAXIMUM_LENGTH characters. Every function
// returns a negative number, and promises nothing about what it wrote, when a pointer is null, a
// length is out of bounds or FriBidi runs out of memory.

#ifndef CFRIBIDI_H
#define CFRIBIDI_H

#include <stdint.h>

// The longest text, in Unicode scalars, that these functions take.
enum { CFRIBIDI_MAXIMUM_LENGTH = 4096 };

// Where a paragraph begins.
enum {
  CFRIBIDI_AUTOMATIC = -1,     // where its first strong letter says, else on the left
  CFRIBIDI_LEFT_TO_RIGHT = 0,
  CFRIBIDI_RIGHT_TO_LEFT = 1
};

// Writes the embedding level of each of `length` scalars in logical order to `levels`.
// Returns the level of the paragraph: 0 left to right, 1 right to left.
int32_t cfribidi_levels(
    const uint32_t *text, int32_t length, int32_t direction, int8_t *levels);

// What becomes of Arabic letters.
enum {
  CFRIBIDI_APART = 0,   // nothing
  CFRIBIDI_JOINED = 1,  // their joined presentation forms
  CFRIBIDI_LIGATED = 2  // those, and for lam and alef one ligature and a U+FEFF
};

// Replaces, in place and in logical order, Arabic letters by the shapes that are asked for, and
// brackets of right-to-left runs by their mirror images. Returns 0.
int32_t cfribidi_shape(uint32_t *text, int32_t length, const int8_t *levels, int32_t shapes);

// Writes to `order[i]` the logical index of what is drawn i-th from the left, for a line of
// `length` cells with these base scalars and levels in a paragraph of level `paragraph`. Spaces at
// the logical end go to the paragraph's end, as rule L1 says. `levels` is only read. Returns 0.
int32_t cfribidi_order(
    const uint32_t *bases, const int8_t *levels, int32_t length, int32_t paragraph,
    int32_t *order);

#endif
