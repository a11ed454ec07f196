"""More of what each rule for glossaries reports, and of what it leaves alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from iptermbase.check import lint
from iptermbase.source.glossary import read_glossary
from tests.rules.entries import write_glossary

ZH = "zh: [{hans: 抵押, hant: 抵押, pinyin: dǐyā, status: preferred}]"
EN = "en: [{term: mortgage, status: preferred, source: editorial}, {term: pledge, status: forbidden, reason: no}]"
DEFINED = "definition: {en: security, zh: 担保}"


def entry(*parts: str, id: str = "diya") -> str:
    return f"{id}: {{{', '.join(parts)}}}"


def examples(*rows: tuple[str, str, str]) -> str:
    return entry(
        ZH,
        EN,
        DEFINED,
        "examples: [" + ", ".join(f"{{zh: {zh}, en: {en}, expect: {expect}}}" for zh, en, expect in rows) + "]",
    )


@pytest.mark.parametrize(
    ("example", "expected"),
    [
        # traditional-mismatch
        ("a: {zh: [{hans: 群众, hant: 群眾, pinyin: qúnzhòng, status: preferred}]}", []),
        ("a: {zh: [{hans: 群众, hant: 羣眾, pinyin: qúnzhòng, status: preferred}]}", []),
        (
            "a: {zh: [{hans: 群众, hant: 群众, pinyin: qúnzhòng, status: preferred}]}",
            ["traditional-mismatch: the Traditional form of 群众 is 群众, but OpenCC gives 群眾 or 羣眾"],
        ),
        (
            "a: {zh: [{hans: 群众, hant: 群众, pinyin: qúnzhòng, status: preferred, accept: {traditional-mismatch: so printed}}]}",
            [],
        ),
        # pinyin-mismatch: spaces, capitals and hyphens are not compared
        ("a: {zh: [{hans: 重庆, hant: 重慶, pinyin: chóng-qìng, status: preferred}]}", []),
        (
            "a: {zh: [{hans: 重庆, hant: 重慶, pinyin: Chóngqing, status: preferred}]}",
            ["pinyin-mismatch: the pinyin of 重庆 is Chóngqing, but pypinyin reads chóng qìng"],
        ),
        (
            "a: {zh: [{hans: 苹果, hant: 蘋果, pinyin: píngguǒ, status: preferred}, "
            "{hant: 林檎, pinyin: línqí, region: TW, source: patent-law-2020, status: admitted}]}",
            ["pinyin-mismatch: the pinyin of 林檎 is línqí, but pypinyin reads lín qín"],
        ),
        # shared-preferred-english: the same word in another spelling or number is the same
        (
            "a: {en: [{term: patent license, status: preferred, source: editorial}]}\n"
            "b: {en: [{term: patent licences, status: preferred, source: editorial}]}",
            ["shared-preferred-english: patent licences is the preferred English of 苹果 (a) too"],
        ),
        (
            "a: {en: [{term: lien, status: preferred, source: editorial}]}\n"
            "b: {en: [{term: charge, status: preferred, source: editorial}, {term: lien, status: admitted, source: editorial}]}",
            [],
        ),
        # dangling-relation
        ("a: {relations: {broader: [a]}}", ["dangling-relation: the concept is broader to itself"]),
        ("a: {relations: {related: [qqq]}}", ["dangling-relation: no concept has the id 'qqq'"]),
        (
            "zhuanli: {relations: {contrast: [zhuanliqan, zhuanliquan]}}\nzhuanliquan: {}",
            ["dangling-relation: no concept has the id 'zhuanliqan'; did you mean zhuanliquan or zhuanli?"],
        ),
        # doubled-relation: one link in two places, of whatever kinds
        ("a: {relations: {contrast: [b]}}\nb: {relations: {broader: [c]}}\nc: {}", []),
        (
            "a: {relations: {broader: [b]}}\nb: {relations: {related: [a]}}",
            ["doubled-relation: the link to a (related) is told already by a (broader); keep one of them"],
        ),
        (
            "a: {relations: {broader: [b], contrast: [b]}}\nb: {}",
            ["doubled-relation: the link to b (contrast) is told already by a (broader); keep one of them"],
        ),
        # circular-hierarchy: of any length, told once
        (
            "a: {relations: {broader: [b]}}\nb: {relations: {broader: [c]}}\n"
            "c: {relations: {broader: [d]}}\nd: {relations: {broader: [a]}}",
            ["circular-hierarchy: the broader concepts lead in a circle: a > b > c > d > a"],
        ),
        ("a: {relations: {broader: [c]}}\nb: {relations: {broader: [c]}}\nc: {relations: {broader: [d]}}\nd: {}", []),
        # shared-chinese-form: in either script, admitted forms too, forbidden ones not
        (
            "a: {zh: [{hans: 河流, hant: 河流, pinyin: héliú, status: preferred}, "
            "{hans: 长河, hant: 長河, pinyin: chánghé, status: admitted}]}\n"
            "b: {zh: [{hans: 长河, hant: 長河, pinyin: chánghé, status: preferred}]}",
            ["shared-chinese-form: 长河 is a form of 河流 (a) too; join the entries, or contrast them"],
        ),
        (
            "a: {zh: [{hans: 河流, hant: 河流, pinyin: héliú, status: preferred}, "
            "{hans: 长河, hant: 長河, pinyin: chánghé, status: forbidden, reason: no}]}\n"
            "b: {zh: [{hans: 长河, hant: 長河, pinyin: chánghé, status: preferred}]}",
            [],
        ),
        # contradicted-rendering: in any number or spelling; a note on either side explains it
        (
            "a: {en: [{term: lien, status: preferred, source: editorial}, {term: charges, status: forbidden, reason: no}]}\n"
            "b: {en: [{term: charge, status: preferred, source: editorial}]}",
            ["contradicted-rendering: “charges” is right for 河流 (b); contrast the two, or say so in a note"],
        ),
        (
            "a: {en: [{term: lien, status: preferred, source: editorial}, {term: charges, status: forbidden, reason: no}]}\n"
            "b: {en: [{term: charge, status: preferred, source: editorial}], note: {en: yes, zh: 是}}",
            [],
        ),
        (
            "a: {en: [{term: lien, status: preferred, source: editorial}, {term: liens, status: forbidden, reason: no}]}",
            ["contradicted-rendering: “liens” is both permitted and forbidden here"],
        ),
        # circular-definition: in a circle of two, in either language, but not by a forbidden form
        (
            "a: {definition: {en: a kind of river, zh: 某物}}\nb: {definition: {en: where an apple falls, zh: 某物}}",
            ["circular-definition: the definition uses apple (a), whose definition uses river"],
        ),
        ("a: {definition: {en: a kind of river, zh: 某物}}\nb: {definition: {en: thing, zh: 苹果落处}}", []),
        ("a: {definition: {en: thing, zh: 一种蘋果}}", ["circular-definition: the definition uses its own term 蘋果"]),
        (
            "a: {definition: {en: two Apples, zh: 某物}}",
            ["circular-definition: the definition uses its own term Apples"],
        ),
        (entry(ZH, EN, "definition: {en: what is no pledge, zh: 某物}"), []),
        ("a: {definition: {en: a pineapple, zh: 某物}}", []),
        # failing-example
        (
            examples(
                ("设立抵押", "to create a mortgage", "ok"), ("设立抵押", "to create a pledge", "forbidden-rendering")
            ),
            [],
        ),
        (
            examples(("设立抵押", "to create a mortgage", "forbidden-rendering")),
            ["failing-example: the example expects forbidden-rendering, but nothing is found"],
        ),
        (
            examples(("设立抵押", "to create a pledge", "missing-rendering")),
            [
                "failing-example: the example expects missing-rendering, but something else is found "
                "(forbidden-rendering: “pledge” is a wrong rendering of 抵押)"
            ],
        ),
        (
            examples(("设立", "to create", "ok")),
            ["failing-example: the Chinese of the example does not use the concept"],
        ),
        # needless-acceptance
        (
            "a: {zh: [{hans: 苹果, hant: 蘋果, pinyin: píngguǒ, status: preferred, accept: {dangling-relation: why}}]}",
            [
                "needless-acceptance: dangling-relation is no rule whose report can be accepted here; "
                "these are traditional-mismatch, pinyin-mismatch, on a Chinese term"
            ],
        ),
        (
            "a: {en: [{term: apple, status: preferred, source: editorial, accept: {pinyin-mismatch: why}}]}",
            [
                "needless-acceptance: pinyin-mismatch is no rule whose report can be accepted here; "
                "these are traditional-mismatch, pinyin-mismatch, on a Chinese term"
            ],
        ),
        (
            "a: {zh: [{hans: 苹果, hant: 蘋果, pinyin: píngguǒ, status: preferred, accept: {traditional-mismatch: why}}]}",
            ["needless-acceptance: traditional-mismatch reports nothing here, so there is nothing to accept"],
        ),
        # unsupported-citation, as far as it is seen without the texts
        (
            "a: {en: [{term: apple, status: preferred, source: nowhere}]}",
            ["unsupported-citation: there is no source 'nowhere' in sources.yaml"],
        ),
        ("a: {attested: [{source: patent-law-2020, form: 苹果, paragraphs: [7]}]}", []),
        (
            "a: {attested: [{source: patent-law-2020, form: 梨, paragraphs: [7]}]}",
            ["unsupported-citation: 梨 is no form of this concept; add it under zh, or correct it"],
        ),
    ],
)
def test_findings(example: str, expected: list[str], tmp_path: Path) -> None:
    report = lint(read_glossary(write_glossary(tmp_path, example)))
    assert [f"{finding.rule}: {finding.message}" for finding in report.findings] == expected
