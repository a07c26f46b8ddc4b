#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the built-in price table.

usage: generate.py MAP.json OUT.bin [OUT.tsv]

MAP.json is LiteLLM's model_prices_and_context_window.json. OUT.tsv gets the price members as the map spells them, for
the test that reads the whole table (tests/providers/prices.tsv). Where checked.tsv beside this file has a provider's own
price, that one is taken, as long as the map still says what it said when the two were compared.
The format is described in core/providers/PriceTable.h; core/providers/PriceImport.cpp writes the same bytes from the
same map, which a test compares. Numbers are never floats: decimal text is scaled as it stands.
"""
import csv
import json
import os
import re
import struct
import sys
from decimal import ROUND_UP, Context, Decimal

EXACT = Context(prec=80)
BUCKETS = {
    "input_cost_per_token": 0,
    "cache_read_input_token_cost": 1,
    "cache_creation_input_token_cost": 2,
    "cache_creation_input_token_cost_above_1hr": 3,
    "input_cost_per_audio_token": 4,
    "input_cost_per_image_token": 5,
    "output_cost_per_token": 6,
    "output_cost_per_reasoning_token": 7,
    "output_cost_per_audio_token": 8,
    "output_cost_per_image_token": 9,
    "input_cost_per_request": 10,
    # What is no token. Both spellings of one thing: the larger counts, never the sum.
    "output_cost_per_image": 11, "input_cost_per_image": 11,
    "input_cost_per_pixel": 12, "output_cost_per_pixel": 12,
    "input_cost_per_second": 13, "output_cost_per_second": 13, "output_cost_per_video_per_second": 13,
    "input_cost_per_character": 14,
    "input_cost_per_query": 15,
}
# Other modes' prices for images and seconds are for something that is not counted there.
BILLED_BY_UNITS = {
    "image_generation", "image_edit", "audio_transcription", "audio_speech", "rerank", "video_generation"}
CACHE_READ, PER_REQUEST = 1, 10
TIERS = {"_batches": 1, "_flex": 2, "_priority": 3}
CAPABILITIES = [
    ("supports_vision", 1), ("supports_function_calling", 2), ("supports_parallel_function_calling", 4),
    ("supports_response_schema", 8), ("supports_reasoning", 16), ("supports_prompt_caching", 32),
    ("supports_audio_input", 64), ("supports_audio_output", 128), ("supports_pdf_input", 256),
    ("supports_web_search", 512), ("supports_system_messages", 1024), ("supports_native_streaming", 2048),
]


def number(value):
    if isinstance(value, bool) or not isinstance(value, (int, Decimal)):
        return None
    return Decimal(value)


def nano(value, decimals):
    """Dollars to nano-dollars (9 decimals) or nano-dollars a million (15); rounded up."""
    return int(value.scaleb(decimals, EXACT).quantize(Decimal(1), rounding=ROUND_UP, context=EXACT))


def checked():
    """By model: (member, what the map says of it, what the provider says, who saw that); nothing where one has none."""
    by_model = {}
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "checked.tsv")
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            listed = None if row["list"] == "-" else nano(Decimal(row["list"]), 15)
            dollars = None
            if row["price"] != "-":
                each = nano(EXACT.divide(Decimal(row["price"]), Decimal(row["per"])), 15)
                dollars = Decimal(each).scaleb(-15, EXACT).normalize(EXACT)
            by_model.setdefault(row["model"], []).append((row["member"], listed, dollars, row["seen"]))
    return by_model


def corrected(row, checks):
    row = dict(row)
    for member, listed, dollars, _ in checks:
        said = number(row.get(member))
        if (said if said is None else nano(said, 15)) != listed:
            continue
        if dollars is None:
            row.pop(member, None)
        else:
            row[member] = dollars
    return row


def price_key(member):
    """(above, tier, bucket) of a price member, or nothing."""
    tier = 0
    for suffix, number_of_tier in TIERS.items():
        if member.endswith(suffix):
            member, tier = member[: -len(suffix)], number_of_tier
    above = 0
    if found := re.fullmatch(r"(.*)_above_(\d{1,9})k_tokens", member):
        member, above = found[1], int(found[2]) * 1000
    bucket = BUCKETS.get(member)
    if bucket is None or (bucket >= PER_REQUEST and (tier or above)):
        return None
    return above, tier, bucket


def take(prices, members, above_at_least=0):
    for member, value in members.items():
        key, dollars = price_key(member), number(value)
        if key and dollars is not None and dollars >= 0:
            above, tier, bucket = key
            if bucket > PER_REQUEST:
                prices[key] = max(prices.get(key, 0), nano(dollars, 15))
            else:
                prices[(max(above, above_at_least), tier, bucket)] = nano(dollars, 9 if bucket == PER_REQUEST else 15)


def prices_of(row):
    prices = {}
    take(prices, row)
    for step in row.get("tiered_pricing", []):
        begin = number(step.get("range", [None])[0])
        if begin is not None:
            take(prices, step, int(begin))
    hit = number(row.get("input_cost_per_token_cache_hit"))
    if hit is not None and hit >= 0:
        prices.setdefault((0, 0, CACHE_READ), nano(hit, 15))
    # Zero for tokens beside a price for something that we do not count (pages, credits) is not free.
    elsewhere = any(
        "cost" in member and not price_key(member) and (number(value) or 0) > 0 for member, value in row.items())
    if row.get("mode") not in BILLED_BY_UNITS:
        uncounted = [key for key in prices if key[2] > PER_REQUEST]
        elsewhere = elsewhere or any(prices[key] for key in uncounted)
        for key in uncounted:
            del prices[key]
    if elsewhere and not any(prices.values()):
        return {}
    return prices


def with_sizes(rows, checks):
    """The map's rows, and those of sizes that it has none for: `gemini/4k/veo-3.1` is a row beside `gemini/veo-3.1`."""
    rows = dict(rows)
    for name in sorted(checks.keys() - rows.keys()):
        parts = name.split("/")
        for at in range(len(parts) - 1):
            base = rows.get("/".join(parts[:at] + parts[at + 1 :]))
            if base is not None:
                rows[name] = {member: base[member] for member in ("litellm_provider", "mode") if member in base}
                break
    return rows


def varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def text(value):
    encoded = value.encode()
    return varint(len(encoded)) + encoded


def whole(row, *members):
    for member in members:
        value = number(row.get(member))
        if value is not None and value > 0 and value == int(value):
            return int(value)
    return 0


def record(name, row):
    out = text(name) + text(row.get("litellm_provider", "")) + text(row.get("mode", ""))
    out += varint(whole(row, "max_input_tokens", "max_tokens")) + varint(whole(row, "max_output_tokens"))
    out += varint(sum(bit for member, bit in CAPABILITIES if row.get(member) is True))
    prices = prices_of(row)
    out += varint(len(prices))
    for (above, tier, bucket), value in sorted(prices.items()):
        out += bytes([bucket | tier << 4 | (0x80 if above else 0)])
        out += (varint(above) if above else b"") + varint(value)
    return out


def table(rows):
    records = [record(name, row) for name, row in sorted(rows.items(), key=lambda item: item[0].encode())]
    at = 16 + 4 * len(records)
    offsets = b""
    for item in records:
        offsets += struct.pack("<I", at)
        at += len(item)
    return b"TGPRICE1" + struct.pack("<II", len(records), at) + offsets + b"".join(records)


def read(path, **how):
    with open(path, encoding="utf-8") as file:
        rows = json.load(file, **how)
    return {name: row for name, row in rows.items() if name not in ("sample_spec", "fallback_generalizations")}


def spelled(rows, texts):
    """One line a model: name, then member=text for each price member; no members: the table has no price."""
    for name, row in sorted(rows.items()):
        prices = prices_of(row)
        own = texts.get(name, {})
        members = [f"{member}={own.get(member) if number_of(own, member) == value else format(value, 'f')}"
                   for member, value in sorted(row.items())
                   if prices and price_key(member) and price_key(member) in prices]
        yield "\t".join([name] + members) + "\n"


def number_of(texts, member):
    text = texts.get(member)
    return Decimal(text) if isinstance(text, str) else None


def vouched(rows, checks):
    """By mode: rows with a price, of them those held against a provider's page, those with only the map's `source`."""
    for mode in sorted(BILLED_BY_UNITS):
        priced = {name for name, row in rows.items() if row.get("mode") == mode and prices_of(row)}
        held = {name for name in priced & checks.keys() if any(seen in ("page", "notes") for *_, seen in checks[name])}
        named = {name for name in priced - held if "source" in rows[name]}
        yield f"{mode}: {len(priced)} priced, {len(held)} held, {len(named)} named, {len(priced - held - named)} neither"


def main():
    checks = checked()
    listed = with_sizes(read(sys.argv[1], parse_float=Decimal), checks)
    rows = {name: corrected(row, checks.get(name, [])) for name, row in listed.items()}
    out = table(rows)
    with open(sys.argv[2], "wb") as file:
        file.write(out)
    if len(sys.argv) > 3:
        with open(sys.argv[3], "w", encoding="utf-8") as file:
            file.writelines(spelled(rows, read(sys.argv[1], parse_float=str, parse_int=str)))
    priced = sum(1 for row in rows.values() if prices_of(row))
    print(f"{len(rows)} models, {priced} with prices, {len(out)} bytes", *vouched(rows, checks), sep="\n")


if __name__ == "__main__":
    main()
