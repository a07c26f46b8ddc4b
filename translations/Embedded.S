/* SPDX-License-Identifier: GPL-3.0-or-later
   Texts as lrelease makes them, read where they lie; translations/Language.cpp declares the symbols. */

#if defined(__APPLE__)
#define SYMBOL(name) _##name
    .const_data
#else
#define SYMBOL(name) name
    .section .rodata
#endif

#define EMBED(code, file)                           \
    .balign 16                                     ;\
    .globl SYMBOL(tollgate_words_##code##_begin)   ;\
    SYMBOL(tollgate_words_##code##_begin):         ;\
    .incbin file                                   ;\
    .globl SYMBOL(tollgate_words_##code##_end)     ;\
    SYMBOL(tollgate_words_##code##_end):           ;\
    .byte 0

EMBED(en, "tollgate_en.qm")
EMBED(de, "tollgate_de.qm")
EMBED(fr, "tollgate_fr.qm")
EMBED(es, "tollgate_es.qm")
EMBED(ja, "tollgate_ja.qm")
EMBED(zh_CN, "tollgate_zh_CN.qm")

#if defined(__ELF__)
    .section .note.GNU-stack, "", %progbits
#endif
