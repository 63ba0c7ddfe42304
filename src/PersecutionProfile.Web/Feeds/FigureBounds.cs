using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Feeds;

/// <summary>The least and the most that a figure can mean; null where its source leaves that open.</summary>
internal readonly record struct FigureBounds(decimal? Low, decimal? High)
{
    public static FigureBounds Of(FigureValue value) => value switch
    {
        FigureValue.Number(var number) => new(number, number),
        FigureValue.Range(var from, var to) => new(from, to),
        FigureValue.Bound(BoundKind.MoreThan or BoundKind.AtLeast, var least) => new(least, null),
        FigureValue.Bound(BoundKind.LessThan or BoundKind.AtMost, var most) => new(null, most),
        FigureValue.Bound(_, var about) => new(about, about),
        _ => default,
    };
}
