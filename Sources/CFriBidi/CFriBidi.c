// SPDX-License-Identifier: Apache-2.0

#include "CFriBidi.h"

#include <fribidi/fribidi.h>
#include <string.h>

_Static_assert(sizeof(FriBidiChar) == sizeof(uint32_t), "a scalar is 32 bits");
_Static_assert(sizeof(FriBidiLevel) == sizeof(int8_t), "a level is 8 bits");
_Static_assert(sizeof(FriBidiStrIndex) == sizeof(int32_t), "an index is 32 bits");

static int accepts(int32_t length) {
  return length > 0 && length <= CFRIBIDI_MAXIMUM_LENGTH;
}

int32_t cfribidi_levels(
    const uint32_t *text, int32_t length, int32_t direction, int8_t *levels) {
  if (!text || !levels || !accepts(length)) return -1;

  FriBidiCharType types[CFRIBIDI_MAXIMUM_LENGTH];
  FriBidiBracketType brackets[CFRIBIDI_MAXIMUM_LENGTH];
  fribidi_get_bidi_types(text, length, types);
  fribidi_get_bracket_types(text, length, types, brackets);

  FriBidiParType paragraph = direction == CFRIBIDI_LEFT_TO_RIGHT   ? FRIBIDI_PAR_LTR
                             : direction == CFRIBIDI_RIGHT_TO_LEFT ? FRIBIDI_PAR_RTL
                                                                   : FRIBIDI_PAR_ON;
  if (fribidi_get_par_embedding_levels_ex(types, brackets, length, &paragraph, levels) == 0)
    return -1;
  return FRIBIDI_DIR_TO_LEVEL(paragraph);
}

int32_t cfribidi_shape(uint32_t *text, int32_t length, const int8_t *levels, int32_t shapes) {
  if (!text || !levels || !accepts(length)) return -1;
  if (shapes == CFRIBIDI_APART) {
    fribidi_shape(FRIBIDI_FLAG_SHAPE_MIRRORING, levels, length, NULL, text);
    return 0;
  }

  FriBidiCharType types[CFRIBIDI_MAXIMUM_LENGTH];
  FriBidiArabicProp joining[CFRIBIDI_MAXIMUM_LENGTH];
  fribidi_get_bidi_types(text, length, types);
  fribidi_get_joining_types(text, length, joining);
  fribidi_join_arabic(types, length, levels, joining);
  fribidi_shape(
      FRIBIDI_FLAG_SHAPE_MIRRORING | FRIBIDI_FLAG_SHAPE_ARAB_PRES
          | (shapes == CFRIBIDI_LIGATED ? FRIBIDI_FLAG_SHAPE_ARAB_LIGA : 0),
      levels, length, joining, text);
  return 0;
}

int32_t cfribidi_order(
    const uint32_t *bases, const int8_t *levels, int32_t length, int32_t paragraph,
    int32_t *order) {
  if (!bases || !levels || !order || !accepts(length)) return -1;

  FriBidiCharType types[CFRIBIDI_MAXIMUM_LENGTH];
  FriBidiLevel scratch[CFRIBIDI_MAXIMUM_LENGTH];
  fribidi_get_bidi_types(bases, length, types);
  memcpy(scratch, levels, (size_t)length);
  for (int32_t index = 0; index < length; index++) order[index] = index;

  FriBidiParType direction = paragraph == 1 ? FRIBIDI_PAR_RTL : FRIBIDI_PAR_LTR;
  if (fribidi_reorder_line(0, types, length, 0, direction, scratch, NULL, order) == 0) return -1;
  return 0;
}
