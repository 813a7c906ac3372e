from checker.model.places import Places
from checker.report.html.facts import view_facts
from checker.report.html.overview import COLUMNS, survey
from tests.report.html.large import large_report
from tests.report.sample import REPORT


def surveyed(report):
    places = Places(report.articles)
    return survey(report, view_facts(report, report.judgements, places), places)


def test_columns_stand_in_the_order_of_publication_with_copies_side_by_side():
    overview = surveyed(REPORT)
    assert [(column.source, column.family) for column in overview.columns] == [
        ("Harbour Herald", ""),
        ("Wire", "wire-1"),
        ("Evening Post", "wire-1"),
        ("Courier", ""),
        ("odd|one", ""),
    ]
    assert overview.families == (("", 1), ("wire-1", 2), ("", 2))


def test_a_cell_holds_what_an_article_says_and_which_of_it_decides():
    dead = surveyed(REPORT).lines[0]
    assert [cell.values for cell in dead.cells] == [
        (("7", True), ("9", False)),
        (("9", False),),
        (("9", False),),
        (("9", True),),
        (),
    ]


def test_articles_without_a_column_share_the_last_one():
    overview = surveyed(large_report(facts=2, sources=COLUMNS + 3))
    assert len(overview.columns) == COLUMNS
    assert overview.left_out == 3
    assert overview.lines[0].rest.values == (("100", False),)
