using CchcExtractor.Reporting;

namespace CchcExtractor.Rules.Expressions;

/// <summary>An expression that is not understood.</summary>
public sealed class ExpressionException(int offset, string vietnamese, string english) : Exception(english)
{
    /// <summary>Characters before the mistake.</summary>
    public int Offset { get; } = offset;

    /// <summary>What is wrong and what was expected.</summary>
    public Wording Wording { get; } = new(vietnamese, english);
}
