using System.Collections.Immutable;
using PersecutionProfile.Web.Responses;
using PersecutionProfile.Web.Settings;

namespace PersecutionProfile.Web.Export;

/// <summary>How the server answers at an address, beside the bytes: what a static host has to be told.</summary>
/// <param name="Headers">But for those that a static host makes itself: length, entity tag, encoding, and TLS.</param>
internal sealed record Answer(Address Address, bool IsPage, string ContentType, ImmutableSortedDictionary<string, string> Headers)
{
    public const string CacheControl = "Cache-Control";

    private static readonly ReadyResponse Page = new(StatusCodes.Status200OK, "text/html; charset=utf-8", default);

    public string Path => Address.Path;

    public static Answer Of(Address address, ReadyResponse response, Caching caching) => new(address, response.IsHtml, response.ContentType,
        SecurityHeaders.For(response.ContentSecurityPolicy)
            .Append(new(CacheControl, caching == Caching.NoStore ? "no-store" : response.CacheControl))
            .ToImmutableSortedDictionary());

    /// <summary>Of most pages, and of what is not found.</summary>
    public static Answer Usual(Caching caching) => Of(Address.Of(AddressKind.Home), Page, caching);

    /// <summary>The headers in which this differs from the usual; an empty value stands for one that is not sent.</summary>
    public ImmutableSortedDictionary<string, string> Unlike(Answer usual) => Headers.Except(usual.Headers)
        .Concat(usual.Headers.Keys.Except(Headers.Keys).Select(name => KeyValuePair.Create(name, ""))).ToImmutableSortedDictionary();
}

/// <summary>One rule for all addresses that are answered alike.</summary>
/// <param name="Place">A path, one with <see cref="AnyName"/>, or an extension such as <c>.css</c>.</param>
internal sealed record AnswerRule(string Place, Answer Answer)
{
    /// <summary>Stands for the name in a place.</summary>
    public const string AnyName = "*";

    /// <summary>One rule for each place, or for each address where those of a place differ.</summary>
    public static IEnumerable<AnswerRule> Of(IEnumerable<Answer> answers, Func<Answer, string> placeOf) =>
        answers.GroupBy(placeOf)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany<IGrouping<string, Answer>, AnswerRule>(group =>
            AreAlike(group)
                ? [new AnswerRule(group.Key, group.First())]
                : group.Select(answer => new AnswerRule(answer.Path, answer)).OrderBy(rule => rule.Place, StringComparer.Ordinal));

    public static bool AreAlike(IEnumerable<Answer> answers) =>
        answers.All(answer => answer.ContentType == answers.First().ContentType && answer.Headers.SequenceEqual(answers.First().Headers));

    /// <summary>What every country has comes under one rule.</summary>
    public static string PlaceOf(Answer answer) =>
        answer.Address.Pattern.IsBelowNamed
            ? answer.Path[..^answer.Address.Place.Length] + answer.Address.Pattern.With(AnyName)
            : answer.Path;
}
