using CchcExtractor.Documents;
using CchcExtractor.Extraction;
using CchcExtractor.Extraction.Parts;
using CchcExtractor.Extraction.Periods;
using CchcExtractor.Reporting;
using CchcExtractor.Rules;
using CchcExtractor.Texts;

namespace CchcExtractor.Checks.Template;

/// <summary>
/// <c>template/wrong-agency</c>: another commune's name where the report speaks for itself ("UBND xã X", "trên địa bàn xã X"). Sentences that have a
/// reason to name others (partners, neighbours, hosts, communes merged into this one) are left alone.
/// </summary>
public sealed class NamesAreOwn : ICheck
{
    /// <inheritdoc/>
    public IReadOnlyList<DiscrepancyKind> Kinds { get; } = [Checks.Kinds.WrongAgency];

    internal sealed record Found(string Unit, string Name, Side Side, string Excerpt, bool Weak = false);

    /// <inheritdoc/>
    public IEnumerable<Outcome> Look(Evidence evidence, RulePack rules)
    {
        if (evidence.Metadata.Commune is not { Length: > 0 } commune)
        {
            yield return Outcome.NotEvaluated;
            yield break;
        }

        var own = Folding.Fold(commune);
        var foreign = new List<Found>();
        for (var i = 0; i < evidence.Document.Blocks.Count; i++)
        {
            var preamble = i >= evidence.Parts.Body && i < evidence.Parts.Body + LongestPreamble && evidence.Outline.At(i).Level == 0;
            var last = i == evidence.Parts.Signature - 1;
            var names = Texts(evidence, i).SelectMany(block => Names(block, evidence.Outline.NumberAt(i), rules, preamble, last && ReadPeriods.Closes(block.Text.Folded, rules)));
            foreach (var found in names)
            {
                if (IsOwn(Folding.Fold(found.Name), own))
                    yield return Outcome.Passed;
                else if (!(found.Weak || IsIssuer(found, evidence) || WrongAgency.IsIntroduced(found, evidence, rules)) || !IsExplained(found.Name, evidence, rules))
                    foreign.Add(found);
            }
        }

        foreach (var found in NamesInSummaries.In(evidence, own, rules))
            if (!foreign.Exists(other => Folding.Fold(other.Name) == Folding.Fold(found.Name)) && !IsIssuer(found, evidence) && !IsExplained(found.Name, evidence, rules))
                foreign.Add(found);
        foreach (var found in InTitle(evidence, rules).Concat(InHeadings(evidence, rules)))
        {
            if (IsOwn(Folding.Fold(found.Name), own))
                yield return Outcome.Passed;
            else
                foreign.Add(found);
        }

        foreign.AddRange(new[] { PlaceOfIssue.OfAnother(evidence, rules), SignatureNames.OfAnother(evidence, own, rules) }.OfType<Found>());
        foreach (var name in foreign.GroupBy(found => Folding.Fold(found.Name)).Where(name => !IsOneOfSeveral(name.Key, foreign)))
            yield return new Outcome.Failed(WrongAgency.Of(name.ToList(), commune, evidence.Metadata.Agency ?? commune));
    }

    /// <summary>"Quyết định số 37/QĐ-UBND ngày 12/4/2018 của UBND xã Minh Lâm": whose a document is says nothing of who reports.</summary>
    private static bool IsIssuer(Found found, Evidence evidence) => evidence.Citations.Any(citation => citation.Location.BlockPath == found.Side.Location.BlockPath && Words.Contains(Folding.Fold(citation.Issuer), Folding.Fold(found.Name)));

    /// <summary>"là số liệu của UBND phường Đông Vệ và UBND phường An Hưng": a text of another commune that was taken over names one.</summary>
    private static bool IsOneOfSeveral(string name, List<Found> foreign) =>
        foreign.Exists(found => Folding.Fold(found.Name) == name && foreign.Exists(other => Folding.Fold(other.Name) is var beside && beside != name && !beside.StartsWith(name, StringComparison.Ordinal) && !name.StartsWith(beside, StringComparison.Ordinal) && other.Side.Location.BlockPath == found.Side.Location.BlockPath && other.Excerpt == found.Excerpt));

    private const string At = "tại";

    /// <summary>Blocks behind the title in which the report may still be introducing itself.</summary>
    private const int LongestPreamble = 4;

    /// <summary>Some sentence says why the report names this place: a commune that was merged into its own has a history of its own.</summary>
    private static bool IsExplained(string name, Evidence evidence, RulePack rules)
    {
        var folded = Folding.Fold(name);
        return evidence.Document.Blocks.OfType<TextBlock>().Any(block => Words.IndexOf(block.Text.Folded, folded) is >= 0 and var at && ReasonsToName.Has(ReasonsToName.Sentence(block.Text.Folded, at), rules));
    }

    /// <summary>A text of the report; of the tables before the appendix, their lines.</summary>
    private static IEnumerable<TextBlock> Texts(Evidence evidence, int index) => evidence.Document.Blocks[index] switch
    {
        TextBlock text => [text],
        Table table when index >= evidence.Parts.Body && index < evidence.Parts.Appendix => table.Cells.SelectMany(cell => cell.Blocks).OfType<TextBlock>(),
        _ => [],
    };

    /// <summary>A name (folded) is that of the commune (folded), or a longer or shorter form of it.</summary>
    internal static bool IsOwn(string name, string own) => name == own || name.StartsWith(own + " ", StringComparison.Ordinal) || own.StartsWith(name + " ", StringComparison.Ordinal) || own.EndsWith(" " + name, StringComparison.Ordinal);

    /// <summary>Names of communes in positions where the report speaks of itself.</summary>
    internal static IEnumerable<Found> Names(TextBlock block, string section, RulePack rules, bool preamble = false, bool closes = false)
    {
        var (printed, folded) = (block.Text.Printed, block.Text.Folded);
        // "Trên đây là kết quả quý III của xã X": whose results they were is all that it says
        var closing = closes || Lines.Begins(Enumerators.Without(folded, []).TrimStart(' '), rules.Letterhead.Closings);
        foreach (var word in rules.Words(WordList.CommuneWord))
        {
            for (var at = Words.IndexOf(folded, word); at >= 0; at = at + 1 < folded.Length ? Words.IndexOf(folded, word, at + 1) : -1)
            {
                // "bộ phận “một cửa” xã ..."
                var end = folded.AsSpan(0, at).TrimEnd(" \"'”“»").Length;
                var subject = end == 0 || folded[end - 1] is ':' or '.' || IsTime(folded[(folded.AsSpan(0, end).LastIndexOfAny(".:;") + 1)..end], rules) || FollowsLead(folded, end, rules) || (preamble && folded[end - 1] == ',');
                var before = folded[..end];
                var result = !subject && ((closing && (rules.Citations.By.Any(pattern => pattern.Ends(before)) || Words.EndsWith(before, At))) || IsOfResult(folded, end, rules));
                var led = !subject && !result && OwnsSubject(folded, end, rules);
                subject |= led;
                var body = rules.Citations.By.Any(pattern => pattern.Ends(before)) ? before[..Math.Max(0, before.LastIndexOf(' '))].TrimEnd(' ') : before;
                var named = Words.EndsWithAny(before, rules.Words(WordList.OwnCommune)) || Words.EndsWithAny(body, rules.Words(WordList.OwnCommune)) || IsOfReform(before, rules) || IsAskedFor(folded, end, rules);
                subject |= !named && !result && IsOfficer(folded, end, rules);
                if (!subject && !result && !named)
                    continue;
                var (start, length) = block.Text.ToPrinted(at, word.Length);
                if (length == 0 || char.IsUpper(printed[start + length - 1]))
                    continue; // "XÃ" among capitals: no telling where the name ends
                var name = Name(printed, start + length);
                if (name is null || (name.Count(c => c == ' ') > 1 && IsOffice(before) && !rules.Words(WordList.BeginsPlace).Contains(Folding.Fold(name.Split(' ')[0]))) || ((subject || (result && !closing)) && !Reports(folded, at, name, rules)) || ((result || led) && SetsBeside(ReasonsToName.Sentence(folded, at), block, rules)))
                    continue;
                if (!ReasonsToName.Has(folded, at, name, rules) || (preamble && Introduces(folded, at, name, rules)))
                    yield return new Found(word, name, new Side($"{word} {name}", block.Location.Characters(start, length + 1 + name.Length), section), printed, subject || result || IsAskedFor(folded, end, rules));
            }
        }
    }

    /// <summary>"II. KẾT QUẢ THỰC HIỆN CỦA XÃ TÂN HẢI", "4. Tuyên truyền trong kỳ của xã Tân Hải:": headings, and lines before a list, that end with whose they are.</summary>
    private static IEnumerable<Found> InHeadings(Evidence evidence, RulePack rules)
    {
        for (var i = evidence.Parts.Body; i < Math.Min(evidence.Parts.Signature, evidence.Document.Blocks.Count); i++)
        {
            if (evidence.Document.Blocks[i] is not TextBlock { Text.Folded.Length: <= LongestHeading } block || !(block is Heading || block.Text.Folded.EndsWith(':') || !block.Text.Printed.Any(char.IsLower)))
                continue;
            var folded = block.Text.Folded.TrimEnd(' ', ':', '.', ';');
            foreach (var word in rules.Words(WordList.CommuneWord))
                if (Words.LastIndexOf(folded, word) is > 0 and var at && folded[..at].TrimEnd() is var before && (rules.Citations.By.Any(pattern => pattern.Ends(before)) || Words.EndsWithAny(before, rules.Words(WordList.OwnCommune)))
                    && folded[(at + word.Length)..].TrimStart() is var name && name.Split(' ').Length is >= 2 and <= 4 && name.All(c => char.IsLetter(c) || c is ' ' or '\'') && !name.Split(' ').Any(rules.Words(WordList.TimeWord).Contains) && !ReasonsToName.Has(before, rules)
                    && block.Text.PrintedAt(folded.Length - name.Length, name.Length).Split(' ').All(syllable => syllable.Length > 0 && char.IsUpper(syllable[0])))
                {
                    var (start, length) = block.Text.ToPrinted(folded.Length - name.Length, name.Length);
                    yield return new Found(word, block.Text.PrintedAt(folded.Length - name.Length, name.Length), new Side(block.Text.PrintedAt(at, folded.Length - at), block.Location.Characters(start, length), evidence.Outline.NumberAt(i)), block.Text.Printed);
                }
        }
    }

    /// <summary>A title names no commune but the one that reports.</summary>
    private static IEnumerable<Found> InTitle(Evidence evidence, RulePack rules)
    {
        for (var i = evidence.Parts.Title; i < evidence.Parts.Body; i++)
            if (evidence.Document.Blocks[i] is TextBlock block)
                foreach (var word in rules.Words(WordList.CommuneWord))
                    for (var at = Words.IndexOf(block.Text.Folded, word); at >= 0; at = at + 1 < block.Text.Folded.Length ? Words.IndexOf(block.Text.Folded, word, at + 1) : -1)
                        if (block.Text.ToPrinted(at, word.Length) is { Length: > 0 } place && Name(block.Text.Printed, place.Start + place.Length) is { } name && !ReasonsToName.Has(ReasonsToName.Sentence(block.Text.Folded, at), rules))
                            yield return new Found(word, name, new Side($"{word} {name}", block.Location.Characters(place.Start, place.Length + 1 + name.Length)), block.Text.Printed);
    }

    /// <summary>Characters of a heading.</summary>
    private const int LongestHeading = 140;

    /// <summary>Names of communes wherever a text says them, as printed: for whoever wants to know what is a name and not whose.</summary>
    internal static IEnumerable<string> AllNames(TextBlock block, RulePack rules)
    {
        var (printed, folded) = (block.Text.Printed, block.Text.Folded);
        foreach (var word in rules.Words(WordList.CommuneWord))
            for (var at = Words.IndexOf(folded, word); at >= 0; at = at + 1 < folded.Length ? Words.IndexOf(folded, word, at + 1) : -1)
                if (block.Text.ToPrinted(at, word.Length) is { Length: > 0 } place && Name(printed, place.Start + place.Length) is { } name)
                    yield return name;
    }

    /// <summary>"5 tháng qua", "trong quý": words before the subject of a sentence that tell when only.</summary>
    private static bool IsTime(string words, RulePack rules) =>
        words.Split([' ', ',', '-', '+', '*', '/'], StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 and <= LongestTime } all && all.All(word => word.All(char.IsAsciiDigit) || rules.Words(WordList.TimeWord).Contains(word));

    private const int LongestTime = 6;

    /// <summary>"Mặt được: thị trấn X có tỷ lệ hồ sơ đúng hạn 100%", "Xã X tập trung ...": the name is the subject of a result, or of what will be done.</summary>
    private static bool Reports(string folded, int at, string name, RulePack rules)
    {
        var own = Folding.Fold(name);
        var behind = folded.IndexOf(own, at, StringComparison.Ordinal) + own.Length + 1;
        return behind < folded.Length && (rules.Words(WordList.OpensResult).Any(word => Words.StandsAt(folded, behind, word)) || HasStaff(folded[behind..], rules) || IsSo(folded.AsSpan(behind)));
    }

    /// <summary>"Số cán bộ, công chức thực có của xã X là 15 người": a count of its own.</summary>
    private static bool IsSo(ReadOnlySpan<char> behind) => behind.StartsWith("là ") && behind.Length > 3 && char.IsAsciiDigit(behind[3]);

    /// <summary>"xã X có 18 cán bộ, công chức".</summary>
    private static bool HasStaff(string behind, RulePack rules) =>
        behind.StartsWith("có ", StringComparison.Ordinal) && behind.AsSpan(3).TrimStart("0123456789") is var rest && rest.Length < behind.Length - 3 && rest.TrimStart(' ').ToString() is var counted && rules.Words(WordList.StaffName).Any(name => Words.StandsAt(counted, 0, name));

    /// <summary>"Qua mạng, xã X nhận 1.783 văn bản": a few words that name no commune, and a comma.</summary>
    private static bool FollowsLead(string folded, int end, RulePack rules) =>
        folded[end - 1] == ',' && folded[(folded.AsSpan(0, end).LastIndexOfAny(".:;") + 1)..end] is { Length: <= LongestReason } lead && !rules.Words(WordList.CommuneWord).Any(word => Words.Contains(lead, word)) && (lead.Length <= LongestLead || IsOwnReason(lead, rules));

    /// <summary>"Theo Kế hoạch số 208/KH-UBND ngày 22/12/2017 về tuyên truyền cải cách hành chính năm 2018,": by what it was done, of no other level.</summary>
    private static bool IsOwnReason(string lead, RulePack rules) =>
        Bullets.TrimStart(lead).TrimStart(' ') is var said && rules.Words(WordList.CarriedBy).Concat(rules.Words(WordList.CarriesOut)).Any(word => Words.StandsAt(said, 0, word)) && !rules.Citations.OtherLevels.Any(pattern => pattern.IsIn(said));

    /// <summary>Characters of a lead that cites a document with its subject.</summary>
    private const int LongestReason = 200;

    private const int LongestLead = 60;

    /// <summary>"Công chức Tư pháp xã X tự kiểm tra": who did it, from the beginning of a sentence.</summary>
    private static bool IsOfficer(string folded, int end, RulePack rules) =>
        Bullets.TrimStart(folded[(folded.AsSpan(0, end).LastIndexOfAny(".:;,(") + 1)..end]).TrimStart(' ') is { Length: <= LongestOfficer } who && rules.Words(WordList.Officer).Any(word => Words.StandsAt(who, 0, word));

    /// <summary>"Phó Chủ tịch UBND xã Giàng A Sử": behind an office stands who holds it as often as whose it is; names of people have three words.</summary>
    internal static bool IsOffice(string before) => Words.EndsWith(before, "chủ tịch ubnd") || Words.EndsWith(before, "chủ tịch ủy ban nhân dân") || Words.EndsWith(before, "chủ tịch hđnd") || Words.EndsWith(before, "bí thư đảng ủy");

    /// <summary>"công chức Tư pháp - Hộ tịch".</summary>
    private const int LongestOfficer = 36;

    /// <summary>"hệ thống loa của xã X duy trì": what is said of something of its own, from the beginning of a clause.</summary>
    private static bool OwnsSubject(string folded, int end, RulePack rules) =>
        rules.Citations.By.Any(pattern => pattern.Ends(folded[..end])) && Bullets.TrimStart(folded[(folded.AsSpan(0, end).LastIndexOfAny(".:;,(") + 1)..end]) is { Length: <= LongestLead } owned && owned.Contains(' ') && !rules.Words(WordList.SharedWithOthers).Any(word => Words.Contains(owned, word));

    /// <summary>"cải cách hành chính nhà nước xã X năm 2020": whose reform a plan or a report is about.</summary>
    private static bool IsOfReform(string before, RulePack rules)
    {
        var end = rules.Words(WordList.ReformEnd).Where(word => Words.EndsWith(before, word)).Select(word => before[..^word.Length].TrimEnd()).FirstOrDefault(before);
        return rules.Vocabulary("title_subject").Terms.Any(term => Words.EndsWithAny(end, term.Words));
    }

    /// <summary>"Kính đề nghị UBND huyện cấp bổ sung máy quét cho xã X": whoever asks, asks for itself.</summary>
    private static bool IsAskedFor(string folded, int end, RulePack rules) =>
        Words.EndsWithAny(folded.AsSpan(0, end), rules.Words(WordList.AskedFor)) && rules.Words(WordList.Asking).Any(word => Words.Contains(folded[(folded.AsSpan(0, end).LastIndexOfAny(".;") + 1)..end], word));

    /// <summary>"chỉ số CCHC năm 2023 của xã X đạt": the result is the commune's that reports.</summary>
    private static bool IsOfResult(string folded, int end, RulePack rules)
    {
        if (!rules.Citations.By.Any(pattern => pattern.Ends(folded[..end])))
            return false;
        var clause = folded[(folded.AsSpan(0, end).LastIndexOfAny(".;:,(") + 1)..end];
        return rules.Words(WordList.OwnResult).Any(word => Words.Contains(clause, word));
    }

    /// <summary>The sentence holds the own commune against others ("cao hơn điểm của xã X"), or tells of several.</summary>
    private static bool SetsBeside(string sentence, TextBlock block, RulePack rules) =>
        rules.Words(WordList.SetsBeside).Any(word => Words.Contains(sentence, word)) || AllNames(block, rules).Distinct().Count() > 1;

    /// <summary>"UBND xã X (mới), thành lập từ 01/7/2025 ..., báo cáo ...": whoever opens the report and says that it reports is the one who does, however it came to be.</summary>
    private static bool Introduces(string folded, int at, string name, RulePack rules)
    {
        var behind = folded.IndexOf(Folding.Fold(name), at, StringComparison.Ordinal) + name.Length;
        return rules.Words(WordList.OwnCommune).Any(body => folded.AsSpan(0, at)[(folded.AsSpan(0, at).LastIndexOfAny(",;.") + 1)..].Trim(" -+*").SequenceEqual(body)) && rules.Vocabulary("document_types").ByKey("bc") is { } report
            && report.Words.Any(verb => behind < folded.Length && Words.IndexOf(folded, verb, behind) >= 0)
            && !rules.Words(WordList.CarriedOver).Any(old => behind < folded.Length && folded.AsSpan(behind).TrimStart(" (").StartsWith(old));
    }

    /// <summary>The capitalised words from an index on: two at least, since single ones are mostly no names but beginnings ("xã Kế hoạch").</summary>
    private static string? Name(string printed, int from)
    {
        var words = new List<string>();
        var i = from;
        while (i < printed.Length && printed[i] is ' ' or '\u00a0')
        {
            var start = i + 1;
            var end = start;
            while (end < printed.Length && (char.IsLetter(printed[end]) || char.GetUnicodeCategory(printed[end]) == System.Globalization.UnicodeCategory.NonSpacingMark || printed[end] is '\'' or '’'))
                end++;
            var word = printed[start..end];
            if (word.Length == 0 || !char.IsUpper(word[0]) || (word.Length > 1 && word.All(char.IsUpper)))
                break;
            words.Add(word);
            i = end;
        }

        return words.Count is >= 2 and <= 4 ? string.Join(' ', words) : null;
    }
}
