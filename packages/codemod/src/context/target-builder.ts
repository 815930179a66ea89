/** Who builds a Dockerfile. All but `buildkit` are taken to know no feature that the frontend table gates. */
export type TargetBuilder = 'buildkit' | 'kaniko' | 'buildah' | 'docker-library'
