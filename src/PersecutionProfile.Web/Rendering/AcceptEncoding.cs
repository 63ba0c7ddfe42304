using System.Globalization;

namespace PersecutionProfile.Web.Rendering;

/// <summary>Reads the header Accept-Encoding (RFC 9110, 12.5.3) without a byte of memory, as it comes with every request.</summary>
internal static class AcceptEncoding
{
    public static bool Accepts(string header, string encoding)
    {
        var text = header.AsSpan();
        foreach (var range in text.Split(','))
        {
            var item = text[range];
            var weight = ReadOnlySpan<char>.Empty;
            if (item.IndexOf(';') is var end and >= 0)
            {
                weight = item[(end + 1)..].Trim();
                item = item[..end];
            }
            if (item.Trim().Equals(encoding, StringComparison.OrdinalIgnoreCase))
                return !IsZero(weight);
        }
        return false;
    }

    private static bool IsZero(ReadOnlySpan<char> weight) =>
        weight.StartsWith("q=", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(weight[2..], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            && value == 0;
}
