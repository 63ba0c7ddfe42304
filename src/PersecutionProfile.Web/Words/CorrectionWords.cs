using PersecutionProfile.Content;

namespace PersecutionProfile.Web.Words;

/// <summary>A correction in words; what was wrong and what is right says its own text.</summary>
public static class CorrectionWords
{
    extension(Correction correction)
    {
        public string Verb => correction.IsWithdrawal ? "Withdrawn" : "Corrected";

        /// <summary>Which statement was withdrawn; empty for every other correction.</summary>
        public string Subject => correction.Figure is { } figure
            ? $"{figure.Definition.Label}, {figure.Number} ({figure.AsOf}, {figure.Source.Publisher}): "
            : "";
    }
}
