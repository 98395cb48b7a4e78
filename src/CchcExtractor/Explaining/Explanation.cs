using CchcExtractor.Documents;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;

namespace CchcExtractor.Explaining;

/// <summary>Why a report came out as it did: what each rule and check made of it.</summary>
/// <param name="Report">The report, as extraction gives it.</param>
/// <param name="Rules">Every narrative rule and form row, in the order of the pack.</param>
/// <param name="Checks">Every check of the rule files, once for each place and field it was asked at.</param>
/// <param name="Unclaimed">Numbers that no rule took, each with the rule that came nearest.</param>
/// <param name="Proposals">Rules that would take numbers that nobody took.</param>
public sealed record Explanation(
    Report Report, IReadOnlyList<RuleOutcome> Rules, IReadOnlyList<CheckOutcome> Checks, IReadOnlyList<UnclaimedOutcome> Unclaimed, IReadOnlyList<RuleProposal> Proposals);

/// <summary>What sort of rule it is.</summary>
public enum RuleSort
{
    /// <summary>A sentence with holes.</summary>
    Sentence,

    /// <summary>A number known by unit and cues.</summary>
    Number,

    /// <summary>A row of a form.</summary>
    Row,
}

/// <summary>What a rule found.</summary>
/// <param name="Id">The rule.</param>
/// <param name="Sort">What sort of rule.</param>
/// <param name="Indicators">What it yields.</param>
/// <param name="Says">Its sentence, cues or label.</param>
/// <param name="Origin">Where it is defined.</param>
/// <param name="Hits">Figures that it found, or that were found by way of it.</param>
/// <param name="Nearest">What came nearest without being met; null where nothing in the report is like it.</param>
public sealed record RuleOutcome(string Id, RuleSort Sort, IReadOnlyList<string> Indicators, string Says, RuleOrigin Origin, IReadOnlyList<Figure> Hits, NearMiss? Nearest);

/// <summary>A stretch of the report that nearly met a rule.</summary>
/// <param name="Text">The sentence or row, as printed.</param>
/// <param name="Section">Number path of its section.</param>
/// <param name="Location">Where it stands.</param>
/// <param name="Likeness">0 to 1; only for comparing.</param>
/// <param name="Differences">What is otherwise than the rule asks.</param>
public sealed record NearMiss(string Text, string Section, Location Location, double Likeness, IReadOnlyList<Wording> Differences);

/// <summary>How a check came out at one place.</summary>
/// <param name="Rule">The check.</param>
/// <param name="Field">Dossier field it was asked of; empty for the report as a whole.</param>
/// <param name="Holds">True, false, or null where it could not be decided.</param>
/// <param name="Operands">What stood for each name in it.</param>
public sealed record CheckOutcome(CheckRule Rule, string Field, bool? Holds, IReadOnlyList<Operand> Operands);

/// <summary>What stood for a name in a check.</summary>
/// <param name="Name">As the check writes it.</param>
/// <param name="Optional">It counts as nought where the report does not mention it.</param>
/// <param name="Figures">The figures; none where the report does not mention it.</param>
public sealed record Operand(string Name, bool Optional, IReadOnlyList<Figure> Figures);

/// <summary>A number that no rule took.</summary>
/// <param name="Number">The number in its sentence.</param>
/// <param name="Rule">The rule that came nearest; null where none did.</param>
/// <param name="Differences">What kept that rule from taking it.</param>
public sealed record UnclaimedOutcome(UnclaimedNumber Number, string? Rule, IReadOnlyList<Wording> Differences);
