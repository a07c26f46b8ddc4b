/* SPDX-License-Identifier: GPL-3.0-or-later
   Each file becomes two symbols, tollgate_<name>_begin and _end; core/providers/Embedded.h declares them. */

#if defined(__APPLE__)
#define SYMBOL(name) _##name
    .const_data
#else
#define SYMBOL(name) name
    .section .rodata
#endif

#define EMBED(name, file)                     \
    .balign 4096                             ;\
    .globl SYMBOL(tollgate_##name##_begin)   ;\
    SYMBOL(tollgate_##name##_begin):         ;\
    .incbin file                             ;\
    .globl SYMBOL(tollgate_##name##_end)     ;\
    SYMBOL(tollgate_##name##_end):           ;\
    .byte 0

EMBED(providers, "providers.json")
EMBED(tools, "tools.json")
EMBED(cl100k, "tokenizer/cl100k.bin")
EMBED(o200k, "tokenizer/o200k.bin")
EMBED(prices, "prices/prices.bin")
EMBED(checked_prices, "prices/checked.tsv")

#if defined(__ELF__)
    .section .note.GNU-stack, "", %progbits
#endif
