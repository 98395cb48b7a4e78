using CchcExtractor.Checks.Dates;
using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Citations;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// <c>citation/reused-subject</c>: one document of the commune cited for two different matters: with two subjects, or as issued for the matter of one
/// list item ("Công tác tuyên truyền ...: ban hành Kế hoạch số 38 ... về theo dõi thi hành pháp luật") while it belongs to another. A line was copied and
/// only half changed.
/// </summary>
public sealed class OneSubjectPerDocument : ICheck
{
    /// <summary>Pairs of syllables from which on a subject is a matter of its own.</summary>
    private const int LeastParticular = 3;

    /// <summary>No report cites one document so often; each mention is held against each.</summary>
    private const int MostMentions = 100;

    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.ReusedSubject];

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        var (topics, matters, labels) = (new Topics(rules), new Matters(rules), new LabelledDocuments(evidence, rules));
        // what follows a colon is what came of the document, not what it is about
        var ours = evidence.Citations.Where(citation => citation is { Own: true, Date: not null }).Select(citation => (CitedDocument.Key(citation), citation.Date)).ToHashSet();
        var own = evidence.Citations.Where(citation => citation is { Number: not null, Symbol.Length: > 0 } && (citation.Own || (citation.Issuer.Length == 0 && ours.Contains((CitedDocument.Key(citation), citation.Date)) && !IsAnothers(citation, evidence, rules))))
            .Select(citation => IsSaid(citation, rules) ? citation : citation with { Subject = "" })
            .Select(citation => citation.Subject.IndexOf(':', StringComparison.Ordinal) is > 0 and var end ? citation with { Subject = citation.Subject[..end] } : citation)
            .Select(citation => citation with { Subject = Core(citation.Subject, rules) });
        own = own.ToList();
        var byPlace = evidence.Citations.ToLookup(citation => (citation.Location, citation.Number));
        foreach (var document in evidence.Citations.Where(citation => citation is { Own: false, Number: not null, Date: not null } && IsOfCommittee(citation) && IsSaid(citation, rules) && !ours.Contains((CitedDocument.Key(citation), citation.Date))).GroupBy(citation => (citation.Type, CitedDocument.Key(citation), citation.Date)))
            if (document.Take(MostMentions).ToList() is { Count: > 1 } cited && (ListedTwice(cited, evidence, rules) ?? OtherSubject(cited, topics, rules) ?? NotOfReform(cited, topics, rules)) is { } twice)
                yield return new Outcome.Failed(twice);
        foreach (var document in own.GroupBy(citation => (citation.Type, CitedDocument.Key(citation), citation.Date?.Year)).Where(group => group.Count() > 1))
        {
            var citations = document.Take(MostMentions).ToList();
            var odd = OtherSubject(citations, topics, rules) ?? ListedTwice(citations, evidence, rules) ?? ItemTwice(citations, evidence, rules) ?? labels.Twice(citations) ?? PlanOfOneActivity(citations, topics, rules) ?? OtherActivity(citations, rules) ?? OfOtherMatter([.. citations.Select(citation => (citation.Location, citation.Number)).Distinct().SelectMany(place => byPlace[place])], matters) ?? NotOfReform(citations, topics, rules) ?? OtherMatter(citations, evidence, topics) ?? MatterOfAnother(citations, own, evidence, topics, rules);
            yield return odd is null ? Outcome.Passed : new Outcome.Failed(odd);
        }
    }

    /// <summary>"tự kiểm tra CCHC năm 2023, giao công chức Văn phòng chủ trì", "CCHC năm 2024 làm căn cứ triển khai": the subject ends with its year, unless words go on that say whose or which it is.</summary>
    private static string Core(string subject, RulePack rules)
    {
        for (var at = subject.IndexOf("20", StringComparison.Ordinal); at >= 0; at = subject.IndexOf("20", at + 1, StringComparison.Ordinal))
        {
            if (at + 4 > subject.Length || subject.AsSpan(at, 4).ContainsAnyExceptInRange('0', '9') || (at > 0 && subject[at - 1] != ' '))
                continue;
            var rest = Folding.Fold(subject[(at + 4)..]).TrimStart(' ');
            return rest.Length == 0 || (subject[at + 4] is ' ' or ',' && !rules.Words(WordList.GoesOnSubject).Any(word => Words.StandsAt(rest.TrimStart(), 0, word))) ? subject[..(at + 4)] : subject;
        }

        return subject;
    }

    /// <summary>Another body issued it, as the words before it say, and no second one of its number stands in the sentence, which would be of the same body.</summary>
    private static bool IsAnothers(Citation citation, Evidence evidence, RulePack rules) =>
        ReadCitations.IsIssuedByAnother(citation, rules.Citations) && !evidence.Citations.Any(other => other != citation && other.Excerpt == citation.Excerpt && CitedDocument.Key(other) == CitedDocument.Key(citation));

    /// <summary>
    /// True where the words behind the document are surely its subject: behind "về", in brackets or quotes, or words that subjects begin with. The rest of a
    /// sentence ("Kế hoạch số 17 ... nêu trên, xã đã ...") is none.
    /// </summary>
    private static bool IsSaid(Citation citation, RulePack rules)
    {
        var (subject, sentence) = (Folding.Fold(citation.Subject), Folding.Fold(citation.Excerpt));
        if (subject.Length == 0)
            return false;
        var at = sentence.IndexOf(subject, StringComparison.Ordinal);
        var before = at < 0 ? "" : sentence[..at].TrimEnd(' ', ':');
        return before.EndsWith('(') || before.EndsWith('"') || rules.Citations.About.Any(pattern => pattern.Ends(before))
            || IsWorkOfYear(subject, rules) || (IsActivityOfYear(subject, rules) || !IsCarriedOut(citation, sentence, rules)) && rules.Words(WordList.SubjectOpening).Any(word => Words.StandsAt(subject, 0, word) && !IsPredicate(subject[word.Length..].TrimStart(), rules));
    }

    /// <summary>"theo Kế hoạch số 24 tự kiểm tra công tác CCHC năm 2020 tại 4 bộ phận": an activity and its year are a title, wherever the sentence goes.</summary>
    private static bool IsActivityOfYear(string said, RulePack rules) => said.Replace(Informing, "tuyên truyền", StringComparison.Ordinal) is var subject && rules.Words(WordList.Activity).Concat(Reform(rules)).Any(word => Words.StandsAt(subject, 0, word)) && Words.IndexOf(subject, "năm") is > 0 and var year && year + 8 <= subject.Length && subject.AsSpan(year + 4, 4).ContainsAnyExceptInRange('0', '9') is false;

    /// <summary>"Kế hoạch số 12 ... công tác phổ biến, giáo dục pháp luật năm 2022": the work and its year, nothing told of it before.</summary>
    private static bool IsWorkOfYear(string subject, RulePack rules) => Words.StandsAt(subject, 0, "công tác") && Words.IndexOf(subject, "năm") is > 0 and var year && year + 8 <= subject.Length && subject.AsSpan(year + 4, 4).ContainsAnyExceptInRange('0', '9') is false && !rules.Citations.SubjectEnds.Any(pattern => pattern.IsIn(subject[..year]));

    /// <summary>"Kế hoạch số 03 ... triển khai còn chậm": how it went, not what it is about.</summary>
    private static bool IsPredicate(string rest, RulePack rules) => rules.Citations.SubjectEnds.Any(pattern => pattern.Find(rest) is { Start: 0 });

    /// <summary>"Ban chỉ đạo được kiện toàn theo Quyết định số 16 ... hoạt động nền nếp": the sentence goes on behind the document that it rests on.</summary>
    private static bool IsCarriedOut(Citation citation, string sentence, RulePack rules) =>
        sentence.IndexOf(Folding.Fold(citation.Raw), StringComparison.Ordinal) is >= 0 and var at && sentence[..at].TrimEnd() is var before && rules.Words(WordList.CarriedOutBy).Any(word => Words.EndsWith(before, word));

    /// <summary>"KH số 44: ...": in a list of documents what stands behind the colon is the subject; where another section goes back to the document it may be what will come of it.</summary>
    private static bool IsEntry(Citation citation)
    {
        var (subject, sentence) = (Folding.Fold(citation.Subject), Folding.Fold(citation.Excerpt));
        return sentence.IndexOf(subject, StringComparison.Ordinal) is > 0 and var at && sentence.AsSpan(0, at).TrimEnd(" \"") is [.., ':' or '-'];
    }

    private static Discrepancy? OtherSubject(List<Citation> citations, Topics topics, RulePack rules)
    {
        var first = citations.FirstOrDefault(citation => topics.Of(citation.Subject).Count > 0);
        var other = first is null ? null : citations.FirstOrDefault(citation => topics.Differ(first.Subject, citation.Subject) && !AreOfReform(first, citation, rules) && (citation.Section == first.Section || (!IsEntry(citation) && !IsEntry(first))));
        return other is null ? null : ReusedSubject.Of(other, first!, other.Subject, first!.Subject);
    }

    /// <summary>"nhiệm vụ CCHC của địa phương", "công tác CCHC năm 2025 của UBND xã An Châu": both name the reform, one of them nothing before it. What else they say is whose it is and how it went.</summary>
    private static bool AreOfReform(Citation one, Citation other, RulePack rules)
    {
        var (reform, common) = (Reform(rules), rules.Words(WordList.CommonSubject));
        return (IsOfReform(one, reform, common) && Names(other.Subject, reform)) || (IsOfReform(other, reform, common) && Names(one.Subject, reform));
    }

    private static List<string> Reform(RulePack rules) => [.. rules.Vocabulary("title_subject").Terms.SelectMany(term => term.Words)];

    private static bool Names(string subject, List<string> reform) => reform.Exists(word => Words.Contains(Folding.Fold(subject), word));

    /// <summary>Its first words are the reform's name, but for such as "công tác", "nhiệm vụ", "thực hiện".</summary>
    private static bool IsOfReform(Citation citation, List<string> reform, IReadOnlyList<string> common) =>
        Folding.Fold(citation.Subject) is var subject && reform.Select(word => Words.IndexOf(subject, word)).Where(at => at >= 0).DefaultIfEmpty(-1).Min() is >= 0 and var first
        && common.Aggregate($" {subject[..first]} ", (rest, word) => rest.Replace($" {word} ", "  ", StringComparison.Ordinal)).Trim().Length == 0;

    /// <summary>
    /// Once the plan of the whole reform ("về cải cách hành chính năm 2019"), once a plan of one activity of it ("tuyên truyền CCHC năm 2019"): communes have one of each. A
    /// subject that names both is the plan of the whole.
    /// </summary>
    private static Discrepancy? PlanOfOneActivity(List<Citation> citations, Topics topics, RulePack rules)
    {
        var reform = Reform(rules);
        var whole = citations.Find(citation => Begins(citation, reform) && topics.Of(citation.Subject).Count == 0);
        var part = whole is null ? null : citations.Find(citation => Begins(citation, rules.Words(WordList.Activity)) && Folding.Fold(citation.Subject).Replace(Informing, "tuyên truyền", StringComparison.Ordinal).Split(',') is [var first, .. var rest] && !Words.Contains(first, "và") && !rest.Any(more => reform.Exists(word => Words.Contains(more, word))));
        return part is null ? null : ReusedSubject.Of(part, whole!, part.Subject, whole!.Subject);

        bool Begins(Citation citation, IEnumerable<string> words) => Folding.Fold(citation.Subject).Replace(Informing, "tuyên truyền", StringComparison.Ordinal).Replace("thực hiện công tác", "công tác", StringComparison.Ordinal) is var subject && words.Any(word => Words.StandsAt(subject, 0, word) || Words.StandsAt(subject, 0, $"công tác {word}") || Words.StandsAt(subject, 0, $"thực hiện {word}") || Words.StandsAt(subject, 0, $"nhiệm vụ {word}") || Words.StandsAt(subject, 0, $"thực hiện nhiệm vụ {word}") || Words.StandsAt(subject, 0, $"triển khai {word}") || Words.StandsAt(subject, 0, $"triển khai nhiệm vụ {word}"));
    }

    /// <summary>"thông tin, tuyên truyền CCHC năm 2022" and "tự kiểm tra CCHC năm 2022": plans of two activities of one year, of which neither names the other's.</summary>
    private static Discrepancy? OtherActivity(List<Citation> citations, RulePack rules)
    {
        var activities = rules.Words(WordList.Activity);
        var plans = citations.Select(citation => (Citation: citation, Subject: Folding.Fold(citation.Subject).Replace(Informing, "tuyên truyền", StringComparison.Ordinal))).Where(plan => IsActivityOfYear(plan.Subject, rules))
            .Select(plan => (plan.Citation, plan.Subject, Activity: activities.Where(word => Words.StandsAt(plan.Subject, 0, word)).MaxBy(word => word.Length))).Where(plan => plan.Activity is not null).ToList();
        foreach (var plan in plans)
            if (plans.Find(other => other.Citation != plan.Citation && other.Citation.Date == plan.Citation.Date && (other.Citation.Location.BlockPath != plan.Citation.Location.BlockPath || IsAfter(other.Citation, plan.Citation)) && AreApart(plan.Activity!, other.Activity!, plan.Subject, other.Subject)) is { Citation: not null } odd)
                return ReusedSubject.Of(odd.Citation, plan.Citation, odd.Citation.Subject, plan.Citation.Subject);
        return null;

        static bool AreApart(string one, string two, string subject, string other) => !one.Split(' ').Intersect(two.Split(' ')).Any() && !Words.Contains(subject, two) && !Words.Contains(other, one);
    }

    private static Discrepancy? OfOtherMatter(List<Citation> citations, Matters matters) =>
        matters.Differing(citations) is var (odd, first) ? ReusedSubject.Of(odd.Citation, first.Citation, odd.Words, first.Words) : null;

    private const string Informing = "thông tin, tuyên truyền";

    /// <summary>Of some People's Committee: other bodies' documents are cited in many words.</summary>
    private static bool IsOfCommittee(Citation citation) => Folding.Fold(citation.Symbol).Contains("ubnd", StringComparison.Ordinal);

    /// <summary>
    /// "Quyết định số 63 ... về phê duyệt danh mục hồ sơ; Quyết định số 63 ... về ban hành quy chế văn hóa công sở": one paragraph lists it twice, by words that have little in common, or one
    /// list has two items of it.
    /// </summary>
    private static Discrepancy? ListedTwice(List<Citation> citations, Evidence evidence, RulePack rules)
    {
        var fillers = rules.Words(WordList.Filler);
        foreach (var first in citations.Where(citation => citation.Subject.Length > 0))
            if (citations.Find(citation => citation.Subject.Length > 0 && citation != first && IsTwice(first, citation)) is { } again)
                return ReusedSubject.Of(again, first, again.Subject, first.Subject);
        return null;

        bool IsTwice(Citation first, Citation again)
        {
            var (one, two) = (Syllables(first.Subject), Syllables(again.Subject));
            if (first.Location.BlockPath == again.Location.BlockPath)
                return IsAfter(again, first) && (Alike(Telling(one), Telling(two)) < LeastAlike || (first.Excerpt == again.Excerpt && HaveTheirOwn(one, two)));
            return first.Section == again.Section && HaveTheirOwn(Telling(one), Telling(two)) && Alike(Telling(one), Telling(two)) < MostAlikeOfItems && IsItem(first, evidence) && IsItem(again, evidence);
        }

        HashSet<string> Telling(HashSet<string> syllables) => [.. syllables.Except(fillers)];
    }

    /// <summary>"2) Kế hoạch số 13 ngày 05/02/2020, tuyên truyền CCHC; 3) Kế hoạch số 13 ngày 05/02/2020, phòng chống dịch tả lợn": two items in a row begin with it and go on otherwise, and neither counts anything.</summary>
    private static Discrepancy? ItemTwice(List<Citation> citations, Evidence evidence, RulePack rules)
    {
        var fillers = rules.Words(WordList.Filler);
        var items = citations.Where(citation => IsItem(citation, evidence)).Select(citation => (Citation: citation, Goes: Behind(citation, evidence))).Where(item => item.Goes.Length > 0 && !item.Goes.Any(char.IsAsciiDigit)).ToList();
        for (var i = 1; i < items.Count; i++)
        {
            var (one, two) = (Telling(items[i - 1].Goes), Telling(items[i].Goes));
            if (items[i - 1].Citation.Date == items[i].Citation.Date && items[i - 1].Citation.Section == items[i].Citation.Section && HaveTheirOwn(one, two) && Alike(one, two) < LeastAlike)
                return ReusedSubject.Of(items[i].Citation, items[i - 1].Citation, items[i].Goes, items[i - 1].Goes);
        }

        return null;

        HashSet<string> Telling(string rest) => [.. Syllables(rest).Except(fillers)];
    }

    /// <summary>What stands behind a citation in its paragraph, folded, without marks at its ends.</summary>
    private static string Behind(Citation citation, Evidence evidence)
    {
        var (text, raw) = (Paragraph(citation, evidence), Folding.Fold(citation.Raw));
        return text.IndexOf(raw, StringComparison.Ordinal) is >= 0 and var at ? text[(at + raw.Length)..].Trim(' ', ',', '.', ';', ':', '-') : "";
    }

    private static HashSet<string> Syllables(string subject) => [.. Folding.Fold(subject).Split([' ', ',', '.', ':', ';', '(', ')'], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Any(char.IsDigit))];

    private static double Alike(HashSet<string> one, HashSet<string> other) => one.Count == 0 || other.Count == 0 ? 1 : (double)one.Count(other.Contains) / Math.Min(one.Count, other.Count);

    /// <summary>Each says a word that the other does not.</summary>
    private static bool HaveTheirOwn(HashSet<string> one, HashSet<string> other) => one.Except(other).Count() >= SyllablesOfWord && other.Except(one).Count() >= SyllablesOfWord;

    private const int SyllablesOfWord = 2;

    private const double LeastAlike = 0.34;

    /// <summary>Two items of a list may share what is common to all ("cải cách hành chính").</summary>
    private const double MostAlikeOfItems = 0.5;

    /// <summary>"2. Kế hoạch số 18 ...": the paragraph begins with the document.</summary>
    private static bool IsItem(Citation citation, Evidence evidence) => Before(citation, evidence).TrimEnd() is { Length: <= LongestMark } before && !before.AsSpan().Contains(' ');

    private const int LongestMark = 6;

    private static bool IsAfter(Citation citation, Citation first) => citation.Location.LastCharacter > first.Location.LastCharacter;

    /// <summary>Once it is about what the whole report is about and nothing more particular, once about something else.</summary>
    private static Discrepancy? NotOfReform(List<Citation> citations, Topics topics, RulePack rules)
    {
        var reform = Reform(rules);
        var general = citations.FirstOrDefault(citation => Names(citation.Subject, reform) && topics.Of(citation.Subject).Count == 0);
        var other = general is null ? null : citations.FirstOrDefault(citation => !Names(citation.Subject, reform) && topics.Of(citation.Subject).Count >= LeastParticular);
        return other is null ? null : ReusedSubject.Of(other, general!, other.Subject, general!.Subject);
    }

    private static Discrepancy? OtherMatter(List<Citation> citations, Evidence evidence, Topics topics)
    {
        var contexts = citations.Select(citation => (citation, text: Before(citation, evidence))).ToList();
        foreach (var (citation, text) in contexts)
        {
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            // between the matter and the document stands who issued it, and no document of a list
            if (colon < 0 || !Words.Contains(text[colon..], "ban hành") || text.AsSpan(colon).ContainsAny(";") || text.AsSpan(colon).ContainsAnyInRange('0', '9') || topics.Of(text[..colon]).Count < 2 || topics.Likeness(text[..colon], citation.Subject) != 0)
                continue;
            var fitting = contexts.FirstOrDefault(other => other.citation != citation && topics.Likeness(other.text, citation.Subject) > 0).citation;
            if (fitting is not null)
                return ReusedSubject.Of(citation, fitting, Bullets.TrimStart(text[..colon]), citation.Subject);
        }

        return null;
    }

    /// <summary>
    /// "Kiểm kê xong hồ sơ giấy theo Công văn số 302 ..." where 302 is about apologies and another letter about counting paper files: the matter that is carried out by a document
    /// is not its own, but all of another's of its type.
    /// </summary>
    private static Discrepancy? MatterOfAnother(List<Citation> citations, IEnumerable<Citation> own, Evidence evidence, Topics topics, RulePack rules)
    {
        var subject = citations.FirstOrDefault(citation => topics.Of(citation.Subject).Count >= LeastParticular);
        foreach (var citation in subject is null ? [] : citations.Where(citation => citation != subject))
        {
            var before = Before(citation, evidence).TrimEnd();
            if (rules.Words(WordList.CarriedOutBy).FirstOrDefault(word => Words.EndsWith(before, word)) is not { } by || topics.Of(citation.Subject).Count > 0)
                continue;
            var matter = before[(before.LastIndexOfAny(['.', ';', ':', ',']) + 1)..^by.Length].Trim();
            if (topics.Likeness(matter, subject!.Subject) != 0)
                continue;
            var meant = own.FirstOrDefault(other => other.Type == citation.Type && CitedDocument.Key(other) != CitedDocument.Key(citation) && topics.Of(other.Subject).Count >= LeastParticular && topics.Likeness(matter, other.Subject) >= AllOfIt);
            if (meant is not null)
                return ReusedSubject.Of(citation, subject, matter, subject.Subject);
        }

        return null;
    }

    /// <summary>How much of another document's matter makes a sentence one about that document.</summary>
    private const double AllOfIt = 0.6;

    /// <summary>What stands before a citation in its paragraph, folded.</summary>
    private static string Before(Citation citation, Evidence evidence)
    {
        var text = Paragraph(citation, evidence);
        return text.IndexOf(Folding.Fold(citation.Raw), StringComparison.Ordinal) is >= 0 and var at ? text[..at] : "";
    }

    /// <summary>The paragraph of a citation, folded; empty for one in a table.</summary>
    private static string Paragraph(Citation citation, Evidence evidence) =>
        Paragraphs.At(evidence.Document, citation.Location.BlockPath)?.Text.Folded ?? "";
}
