using AngleSharp.Dom;

namespace CchcExtractor.Formats.Readers.Html;

/// <summary>Looks through a parsed page as its own queries do, in a fraction of their time: there are thousands of elements, and few are asked for.</summary>
internal static class Elements
{
    /// <summary>The elements of a name (lower case) below a node, in the order of the page. Pages are flat enough to recurse (<see cref="NestingCap"/>).</summary>
    internal static List<IElement> Named(INode root, string name)
    {
        var found = new List<IElement>();
        Add(root.ChildNodes, name, found);
        return found;
    }

    /// <summary>The value of an attribute (its name in lower case); null where it is not there.</summary>
    internal static string? Value(this IElement element, string attribute) => element.GetAttribute(null, attribute);

    private static void Add(INodeList nodes, string name, List<IElement> found)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            if (nodes[i] is not IElement element)
                continue;
            if (element.LocalName == name)
                found.Add(element);
            Add(element.ChildNodes, name, found);
        }
    }
}
