namespace Renkei.Text.Ranking;

/// <summary>
/// How like a query each document is, 0–1; the best document has 1 in each measure, unless all have 0.
/// </summary>
/// <param name="Cosine">Of TF-IDF: long texts that say the same.</param>
/// <param name="Bm25">Short queries that name a thing.</param>
/// <param name="Likelihood">How much likelier the document makes the query than all documents do.</param>
internal readonly record struct Likeness(double[] Cosine, double[] Bm25, double[] Likelihood);
