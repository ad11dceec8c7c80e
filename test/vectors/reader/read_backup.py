#!/usr/bin/env python3
"""Reads a backup of Resguardo with its 24 recovery words, or with two of its shares. Written from docs/formats.md alone.

Needs Python 3.9, PyNaCl ("python3-nacl") and the program "age". The words are read from standard input: 24, or the 32 of one
share and then those of another.

    read_backup.py BACKUP --list WORDLIST [--age AGE] < words

WORDLIST is BIP39's English list, one word a line. Prints one JSON object. Ends with 1 and one line where the file is no
whole backup or the words are not its words; what does not open in a whole backup is listed under "damaged".
"""

import argparse
import base64
import hashlib
import json
import subprocess
import sys
import tempfile

from nacl.bindings import crypto_aead_xchacha20poly1305_ietf_decrypt as decrypt
from nacl.bindings import crypto_box_seed_keypair, crypto_sign_seed_keypair
from nacl.exceptions import CryptoError
from nacl.signing import VerifyKey

KIB = 1024
ROWS = [size * KIB for size in (1, 2, 4, 8, 16, 32, 48)]
LARGE = [256 * KIB]
LEAF, VOLUME, PLATE, PAGE, ROOT, DRAFT, BODY, SLOT, BOOK_KEY, DESK, RECORDING = 1, 2, 3, 4, 5, 8, 12, 13, 14, 15, 17
SIZES = {
    LEAF: ROWS, VOLUME: ROWS, PLATE: LARGE, PAGE: ROWS + LARGE, ROOT: ROWS, DRAFT: ROWS + LARGE,
    BODY: [4 * KIB * 2 ** step for step in range(11)], SLOT: [64], BOOK_KEY: [64], DESK: ROWS + LARGE,
    RECORDING: [size * KIB for size in (16, 32, 64, 128, 256)],
}
PLATE_BYTES = 262_140


class NotABackup(Exception):
    """The file is not a whole backup, or these words do not open it."""


class Damaged(Exception):
    """One thing in the backup does not open."""


def check(condition, why):
    if not condition:
        raise NotABackup(why)


# Bytes


def u32(number):
    return number.to_bytes(4, "little")


def u64(number):
    return number.to_bytes(8, "little")


def u32_at(data, place):
    return int.from_bytes(data[place:place + 4], "little")


def fields(*parts):
    return b"".join(u32(len(part)) + part for part in parts)


def from_base64url(text):
    data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    check(base64.urlsafe_b64encode(data).rstrip(b"=").decode() == text, "not base64url")
    return data


def to_base64url(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def hash_of(data, length=32, key=b""):
    return hashlib.blake2b(data, digest_size=length, key=key).digest()


def kdf(key, number, context):
    """libsodium's crypto_kdf_derive_from_key."""
    return hashlib.blake2b(b"", digest_size=32, key=key, salt=u64(number) + bytes(8), person=context + bytes(8)).digest()


def canonical(value):
    """RFC 8785: keys in the order of their UTF-16, whole numbers only."""
    if isinstance(value, dict):
        keys = sorted(value, key=lambda key: key.encode("utf-16-be"))
        return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(each) for each in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def canonical_json(data):
    """The value, if the bytes are the one spelling that it has."""
    try:
        value = json.loads(data.decode("utf-8"))
    except ValueError as error:
        raise Damaged("not JSON") from error
    if canonical(value).encode() != data:
        raise Damaged("not canonical")
    return value


# The seal


def open_row(row, keys, kind, vault, *, branch=b"", wing="", book=b"", number=0, version=0, generation=None):
    """The plaintext of a sealed row. keys: sealing keys by generation."""
    if len(row) < 72 or row[:3] != b"RG1" or row[3] != kind or len(row) - 72 - 16 not in SIZES[kind]:
        raise Damaged("no such row")
    said = u32_at(row, 4)
    if said not in keys or generation not in (None, said):
        raise Damaged("of another generation")
    ad = fields(
        b"RG1", vault, branch, wing.encode(), book, bytes([kind]), u64(number), u64(version), u32(said))
    okm = hash_of(b"RG1 seal" + row[8:40] + hash_of(ad), 64, keys[said])
    if okm[32:] != row[40:72]:
        raise Damaged("not sealed as this under this key")
    try:
        padded = decrypt(row[72:], ad, bytes(24), okm[:32])
    except CryptoError as error:
        raise Damaged("changed") from error
    length = u32_at(padded, len(padded) - 4)
    fitting = [size for size in SIZES[kind] if length + 4 <= size]
    if not fitting or fitting[0] != len(padded) or any(padded[length:-4]):
        raise Damaged("wrongly padded")
    return padded[:length]


class Keys:
    """The keys of a book, the shelf or the desk."""

    def __init__(self, rows, seals):
        self.rows = kdf(rows, 2, b"rg-rows_")
        self.seals = {generation: kdf(key, 1, b"rg-seal_") for generation, key in seals}


def stored_keys(stored):
    return Keys(from_base64url(stored["rows"]), [(each["generation"], from_base64url(each["key"])) for each in stored["seals"]])


# Words and key file


def entropy_of(words, word_list):
    check(len(words) == 24 and all(word in word_list for word in words), "not 24 words of the list")
    bits = bits_of(words, word_list)
    entropy = int(bits[:256], 2).to_bytes(32, "big")
    check(format(hashlib.sha256(entropy).digest()[0], "08b") == bits[256:], "the words' checksum is wrong")
    return entropy


def bits_of(words, word_list):
    return "".join(format(word_list.index(word), "011b") for word in words)


def share_of(words, word_list):
    """A share's vault, set, number and piece."""
    check(all(word in word_list for word in words), "a word that is not of the list")
    data = int(bits_of(words, word_list), 2).to_bytes(44, "big")
    check(hash_of(b"resguardo share 1\n" + data[:40], 16)[:4] == data[40:], "a share's checksum is wrong")
    check(data[0] >> 4 == 1 and data[0] & 15 in (1, 2, 3) and data[39] != 0, "no share of this format")
    return data[1:4], data[4:7], data[0] & 15, data[7:40]


def times(one, other):
    """In the field of 256 with x^8 + x^4 + x^3 + x + 1."""
    product = 0
    while other:
        product ^= one if other & 1 else 0
        one = one << 1 ^ (0x11B if one & 0x80 else 0)
        other >>= 1
    return product


def joined(one, other):
    """The secret of two shares, and the marks they bear."""
    check(one[:2] == other[:2], "two shares of different vaults or sets")
    (x, u), (heights, others) = (one[3][32], other[3][32]), (one[3][:32], other[3][:32])
    check(one[2] != other[2] and x != u, "the same share twice")
    inverse = next(each for each in range(256) if times(each, x ^ u) == 1)
    secret = bytes(times(times(y, u) ^ times(v, x), inverse) for y, v in zip(heights, others))
    return secret, one[0], one[1]


def opener_of(words, word_list):
    """Which kind of slot these words are for, its secret, and the marks of vault and set that must fit."""
    if len(words) == 64:
        secret, vault, mark = joined(share_of(words[:32], word_list), share_of(words[32:], word_list))
        return 3, secret, vault, mark
    return 2, entropy_of(words, word_list), b"", b""


def open_key_file(data, opener):
    """Vault id, root key and body."""
    kind, secret, vault_mark, set_mark = opener
    check(len(data) > 72 and data[:8] == b"RGKEYF1\n", "no key file")
    check(hash_of(data[:-32]) == data[-32:], "the key file is damaged")
    vault, generation, root_generation, database, count = data[8:24], *(u32_at(data, place) for place in (24, 28, 32, 36))
    check(1 <= count <= 8, "no slots")
    slots = data[40:40 + 177 * count]
    root = None
    for place in range(count):
        slot = slots[177 * place:177 * (place + 1)]
        if slot[0] == kind:
            check(vault.startswith(vault_mark) and slot[9:].startswith(set_mark), "these are not the shares of this backup")
            keys = {root_generation: kdf(secret, kind, b"rg-slot_")}
            try:
                root = open_row(slot[25:], keys, SLOT, vault, book=slot[:25])
            except Damaged as error:
                raise NotABackup("these are not the words of this backup") from error
    check(root is not None, "no slot for these words")
    try:
        keys = {root_generation: kdf(root, 1, b"rg-keyf_")}
        body = canonical_json(open_row(data[40 + len(slots):-32], keys, BODY, vault, number=generation))
    except Damaged as error:
        raise NotABackup("the key file's body does not open") from error
    check(body["format"] == 1 and body["database"] == database, "the key file's body is another's")
    check(from_base64url(body["slots"]) == hash_of(slots), "the key file has other slots than its body names")
    return vault, root, body


def book_keys(vault, root, child, wing, stored):
    key = {"private": kdf(root, 2, b"rg-priv_"), "record": kdf(root, 3, b"rg-recd_")}[wing]

    def opened(sealed, number):
        generation = sealed["generation"]
        return open_row(
            from_base64url(sealed["sealed"]), {generation: key}, BOOK_KEY, vault, wing=wing, book=child, number=number)

    return Keys(opened(stored["rows"], 1), [(each["generation"], opened(each, 0)) for each in stored["seals"]])


# The backup file


BECH32 = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"


def bech32(prefix, data):
    """BIP173."""
    def polymod(values):
        check_sum = 1
        for value in values:
            top = check_sum >> 25
            check_sum = (check_sum & 0x1FFFFFF) << 5 ^ value
            for place, generator in enumerate((0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)):
                check_sum ^= generator if top >> place & 1 else 0
        return check_sum

    bits = "".join(format(byte, "08b") for byte in data)
    bits += "0" * (-len(bits) % 5)
    values = [int(bits[place:place + 5], 2) for place in range(0, len(bits), 5)]
    expanded = [ord(letter) >> 5 for letter in prefix] + [0] + [ord(letter) & 31 for letter in prefix]
    polynomial = polymod(expanded + values + [0] * 6) ^ 1
    return prefix + "1" + "".join(BECH32[value] for value in values + [polynomial >> 5 * (5 - place) & 31 for place in range(6)])


def open_age(data, seed, age):
    _, secret = crypto_box_seed_keypair(seed)
    identity = bech32("age-secret-key-", secret).upper()
    with tempfile.NamedTemporaryFile() as file:
        file.write(data)
        file.flush()
        done = subprocess.run([age, "--decrypt", "-i", "-", file.name], input=identity.encode(), capture_output=True, check=False)
    check(done.returncode == 0, "age does not open it: " + done.stderr.decode().strip())
    return done.stdout


def read_frames(data):
    """Everything in the file by type, in the order it must have."""
    at, last, frames = 0, 0, {kind: [] for kind in range(1, 6)}
    while last != 5:
        check(at + 5 <= len(data), "cut off")
        kind, length = data[at], u32_at(data, at + 1)
        check(kind in frames and kind >= max(last, 1) and length <= 263_168 and at + 5 + length <= len(data), "no such frame")
        frames[kind].append(data[at + 5:at + 5 + length])
        at, last = at + 5 + length, kind
    check(at == len(data), "more after the end")
    check(len(frames[1]) == 1, "no head")
    counts = json.loads(frames[5][0])
    check(counts == {"shelf": len(frames[2]), "rows": len(frames[3]), "drafts": len(frames[4])}, "something is missing")
    return json.loads(frames[1][0]), frames


# What is in it


class Backup:
    def __init__(self, data, opener, age):
        check(data[:8] == b"RGBACK1\n", "not a backup")
        length = u32_at(data, 8)
        self.vault, self.root_key, self.body = open_key_file(data[12:12 + length], opener)
        seed = from_base64url(self.body["backup"]["key"])
        self.head, frames = read_frames(open_age(data[12 + length:], seed, age))
        check(self.head["format"] == 1 and self.head["vault"] == self.vault.hex(), "of another vault")
        check(self.head["branch"] == self.body["branch"], "of another branch")
        self.shelf_rows = {}
        for frame in frames[2]:
            self.shelf_rows[frame[1:1 + frame[0]].decode()] = frame[1 + frame[0]:]
        self.rows = {frame[:16]: frame[16:] for frame in frames[3]}
        self.drafts = {frame[:32]: frame[32:] for frame in frames[4]}
        check(len(self.rows) == len(frames[3]) and len(self.drafts) == len(frames[4]), "twice the same row")
        self.branch = bytes.fromhex(self.body["branch"])
        self.shelf_keys = stored_keys(self.body["shelf"])
        self.damaged, self.named = [], set()

    def read(self):
        try:
            root = self.read_shelf_row("root", ROOT, self.shelf_keys, 0, 0)
            check(root["format"] == 1 and root["epoch"] == self.head["epoch"], "of another shelf")
            self.branches = [bytes.fromhex(branch) for branch in root["branches"]]
            check(self.branches[-1] == self.branch, "not written by the branch of its key file")
            pages = [self.read_page(number, named) for number, named in enumerate(root["pages"])]
            desk = root["desk"] and self.read_shelf_row("desk", DESK, stored_keys(self.body["desk"]), 0, root["desk"]["version"], root["desk"]["hash"])
        except Damaged as error:
            raise NotABackup(f"the shelf does not open: {error}") from error
        stored = {each["child"]: each for each in self.body["children"]}
        children = [self.read_child(child, stored[child["card"]["id"]]) for page in pages for child in page["children"]]
        ledger = self.read_ledger(root["ledger"])
        return {
            "vault": self.vault.hex(), "madeAt": self.head["madeAt"], "epoch": self.head["epoch"],
            "savedAt": root["savedAt"], "branches": root["branches"], "desk": desk, "children": children,
            "publicKey": to_base64url(self.public_key()), "ledger": ledger,
            "recordings": self.read_recordings("house", "", stored_keys(self.body["desk"])),
            "strangers": len(self.rows.keys() - self.named), "damaged": self.damaged,
        }

    def read_shelf_row(self, name, kind, keys, number, version, named=None):
        if name not in self.shelf_rows:
            raise Damaged(name + " is missing")
        plaintext = open_row(self.shelf_rows[name], keys.seals, kind, self.vault, branch=self.branch, number=number, version=version)
        own = to_base64url(hash_of(fields(b"RG1 shelf", plaintext), 16, self.shelf_keys.rows))
        if named not in (None, own):
            raise Damaged(name + " is not the named one")
        return canonical_json(plaintext)

    def read_page(self, number, named):
        page = self.read_shelf_row(f"page/{number}", PAGE, self.shelf_keys, number, named["version"], named["hash"])
        if page["format"] != 1 or page["number"] != number:
            raise Damaged("another page")
        return page

    def read_child(self, child, stored):
        name = child["card"]["id"]
        told = {key: value for key, value in child.items() if key not in ("private", "record")}
        keys = {wing: book_keys(self.vault, self.root_key, bytes.fromhex(name), wing, stored[wing]) for wing in ("private", "record")}
        for wing, of_wing in keys.items():
            told[wing] = Book(self, wing, name, of_wing, child[wing]).read()
        told["drafts"] = self.read_drafts(name, keys)
        told["recordings"] = [each for of in ("request", "rendering") for each in self.read_recordings(of, name, keys["record"])]
        return told

    def read_drafts(self, child, keys):
        found = []
        for wing in ("private", "record"):
            prefix = self.draft_hash(b"RG1 drafts", child, wing)
            for draft_id, row in self.drafts.items():
                if draft_id[:16] != prefix:
                    continue
                try:
                    book = bytes.fromhex(child) + draft_id
                    draft = canonical_json(open_row(row, keys[wing].seals, DRAFT, self.vault, branch=self.branch, wing=wing, book=book))
                    if draft_id[16:] != self.draft_hash(b"RG1 draft", child, slot_name(draft["slot"])):
                        raise Damaged("another slot's")
                    found.append(draft)
                except Damaged:
                    self.damaged.append({"draft": draft_id.hex(), "child": child})
        return found

    def read_recordings(self, of, child, keys):
        found, prefix = [], self.recording_hash(b"RG1 recordings", child, of)
        for recording_id, row in self.drafts.items():
            if recording_id[:16] != prefix:
                continue
            try:
                book, wing = bytes.fromhex(child) + recording_id, "record" if child else ""
                plaintext = open_row(row, keys.seals, RECORDING, self.vault, branch=self.branch, wing=wing, book=book)
                end = 4 + u32_at(plaintext, 0)
                note, sound = canonical_json(plaintext[4:end]), plaintext[end:]
                if recording_id[16:] != self.recording_hash(b"RG1 recording", child, of, note["name"].encode()):
                    raise Damaged("of another name")
                found.append({**note, "bytes": to_base64url(sound)})
            except Damaged:
                self.damaged.append({"recording": recording_id.hex(), "child": child})
        return found

    def recording_hash(self, label, child, of, *name):
        return hash_of(fields(label, self.branch, bytes.fromhex(child), of.encode(), *name), 16, self.shelf_keys.rows)

    def draft_hash(self, label, child, name):
        return hash_of(fields(label, self.branch, bytes.fromhex(child), name.encode()), 16, self.shelf_keys.rows)

    def public_key(self):
        return crypto_sign_seed_keypair(from_base64url(self.body["signing"]))[0]

    def read_ledger(self, end):
        """Every line, each naming the one above and signed by the vault."""
        entries = Book(self, "ledger", None, stored_keys(self.body["ledger"]), end).read()
        lines, before, verify = [], "0" * 64, VerifyKey(self.public_key())
        for number, entry in enumerate(each["entry"] for each in entries):
            said = canonical({key: entry[key] for key in ("number", "at", "before", "act")}).encode()
            try:
                verify.verify(b"resguardo ledger line 1\n" + said, from_base64url(entry["signature"]))
                signed = True
            except CryptoError:
                signed = False
            own = hash_of(said).hex()
            if not signed or entry["number"] != number or entry["before"] != before:
                self.damaged.append({"ledger": number})
            lines.append({**{key: entry[key] for key in ("number", "at", "act", "signature")}, "hash": own})
            before = own
        return lines


def slot_name(slot):
    of = slot["of"]
    return f"{slot['wing']}/{of}" + (f"/{slot['number']}" if of == "amendment" else f"/{slot['id']}" if of == "summary" else "")


class Book:
    def __init__(self, backup, name, child, keys, end):
        self.backup, self.name, self.child, self.keys = backup, name, child, keys
        self.book = bytes.fromhex(child or "")
        self.entries, self.head, self.bound, self.volumes, _, parts = end
        self.parts = parts or [[0, 0, 0]]

    def read(self):
        leaves, found = self.that_stand(), []
        for number in range(self.entries):
            try:
                if number not in leaves:
                    raise Damaged("missing, or not the named one")
                leaf = leaves[number]
                found.append({"number": number, "at": leaf["at"], "entry": self.entry_of(leaf)})
            except Damaged:
                self.backup.damaged.append({"book": self.name, "child": self.child, "number": number})
        return found

    def that_stand(self):
        """The leaves of the rows that are the ones that the next, or for the last the shelf, names: a volume as a whole."""
        leaves, named = {}, self.head
        for number in reversed(range(self.bound, self.entries)):
            try:
                leaf = self.stand({number: self.open_row(LEAF, number)}, named)
                leaves.update(leaf)
                named = leaf[number]["previous"]
            except Damaged:
                named = None
        end = self.bound
        for number in reversed(range(self.volumes)):
            try:
                volume = self.open_volume(number)
                if end not in (None, max(volume) + 1):
                    raise Damaged("a volume that ends elsewhere")
                leaves.update(self.stand(volume, named))
                end, named = min(volume), leaves[min(volume)]["previous"]
            except Damaged:
                end = named = None
        return leaves

    def stand(self, row, named):
        """The leaves of one row, if each is of its number and named by the one after, and the last is the named one."""
        opened = {number: canonical_json(plaintext) for number, plaintext in row.items()}
        for number, leaf in opened.items():
            named_here = named if number == max(row) else opened[number + 1]["previous"]
            if leaf["number"] != number or named_here not in (None, self.link(b"RG1 link", row[number])):
                raise Damaged("not the named one")
        return opened

    def link(self, label, plaintext):
        return to_base64url(hash_of(fields(label, plaintext), 32, self.keys.rows))

    def open_row(self, kind, number, part=0):
        branch = self.branch_of(kind, number)
        name = fields(b"RG1 row", branch, self.name.encode(), self.book, bytes([kind]), u64(number), u64(part))
        row_id = hash_of(name, 16, self.keys.rows)
        if row_id not in self.backup.rows:
            raise Damaged("missing")
        self.backup.named.add(row_id)
        return open_row(
            self.backup.rows[row_id], self.keys.seals, kind, self.backup.vault,
            branch=branch, wing=self.name, book=self.book, number=number, version=part)

    def branch_of(self, kind, number):
        begins = 2 if kind == VOLUME else 1
        return self.backup.branches[[part[0] for part in self.parts if part[begins] <= number][-1]]

    def open_volume(self, number):
        plaintext = self.open_row(VOLUME, number)
        first, count, at, leaves = u32_at(plaintext, 0), u32_at(plaintext, 4), 8, {}
        while len(leaves) < count:
            length = u32_at(plaintext, at)
            leaves[first + len(leaves)] = plaintext[at + 4:at + 4 + length]
            at += 4 + length
        if at != len(plaintext):
            raise Damaged("a volume of another length")
        return leaves

    def entry_of(self, leaf):
        plate = leaf["plate"]
        if plate is None:
            return leaf["entry"]
        parts = range(-(-plate["bytes"] // PLATE_BYTES))
        entry = b"".join([self.open_row(PLATE, leaf["number"], part) for part in parts])
        if len(entry) != plate["bytes"] or self.link(b"RG1 plate", entry) != plate["hash"]:
            raise Damaged("another entry's plates")
        return canonical_json(entry)


def main():
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("backup")
    asked.add_argument("--list", required=True)
    asked.add_argument("--age", default="age")
    given = asked.parse_args()
    try:
        with open(given.list, encoding="utf-8") as file:
            opener = opener_of(sys.stdin.read().split(), file.read().split())
        with open(given.backup, "rb") as file:
            read = Backup(file.read(), opener, given.age).read()
    except NotABackup as error:
        print(error, file=sys.stderr)
        sys.exit(1)
    json.dump(read, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main()
