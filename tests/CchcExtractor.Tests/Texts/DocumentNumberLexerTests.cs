using CchcExtractor.Texts;

namespace CchcExtractor.Tests.Texts;

public class DocumentNumberLexerTests
{
    [Theory]
    [InlineData("Kế hoạch số 171/KH-UBND ngày", "171", "kh-ubnd")]
    [InlineData("Kế hoạch số 55 /KH-UBND", "55", "kh-ubnd")]
    [InlineData("Số:45/BC- UBND", "45", "bc- ubnd")]
    [InlineData("Số:  31  /BC-UBND", "31", "bc-ubnd")]
    [InlineData("Nghị định số 130/2005/NĐ-CP của", "130/2005", "nđ-cp")]
    [InlineData("Nghị quyết 1013/NQ-UBTVQH15", "1013", "nq-ubtvqh15")]
    [InlineData("Luật số 202/2025/QH15", "202/2025", "qh15")]
    [InlineData("Công văn số 225-CV/ĐU ngày", "225", "cv/đu")]
    [InlineData("Quyết định 136/2001/QĐ-TTg", "136/2001", "qđ-ttg")]
    [InlineData("Nghị quyết 30c/NQ-CP", "30c", "nq-cp")]
    [InlineData("Kế hoạch số 12/KH-UBND - Kế hoạch", "12", "kh-ubnd")]
    [InlineData("(Kèm theo Báo cáo số /BC-UBND ngày", "", "bc-ubnd")]
    [InlineData("Báo cáo số ....../BC-UBND", "", "bc-ubnd")]
    public void A_document_number_is_read_with_blanks_years_and_party_marks(string text, string number, string symbol)
    {
        var folded = Folding.Fold(text);
        var token = Assert.Single(DocumentNumberLexer.Scan(folded));
        Assert.Equal(number, folded.Substring(token.Start, token.NumberLength));
        Assert.Equal(symbol, folded[token.SymbolStart..token.End]);
    }

    [Theory]
    [InlineData("08/10 người")]
    [InlineData("15 hồ sơ/ngày")]
    [InlineData("05/ngày")]
    [InlineData("14/03/2023")]
    [InlineData("1.800.000đ/người/tháng")]
    [InlineData("văn phòng hđnd-ubnd")]
    public void What_is_no_document_number_is_left_alone(string text) => Assert.Empty(DocumentNumberLexer.Scan(text));
}
